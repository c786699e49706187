package org.twinhall.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds an answer's body back until it is known whether it may be kept. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean cookie;
    private boolean sent;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Whether this is a plain page: status 200, no cookie, no error or redirect of the container's. */
    boolean isWhole() {
        return getStatus() == SC_OK && !cookie && !sent;
    }

    void passOn() throws IOException {
        var bytes = sent ? new byte[0] : bytes();
        if (bytes.length > 0) {
            super.setContentLength(bytes.length);
            super.getOutputStream().write(bytes);
        }
    }

    @Override
    public void addCookie(jakarta.servlet.http.Cookie added) {
        cookie = true;
        super.addCookie(added);
    }

    @Override
    public void addHeader(String name, String value) {
        cookie |= name.equalsIgnoreCase("Set-Cookie");
        super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, String value) {
        cookie |= name.equalsIgnoreCase("Set-Cookie");
        super.setHeader(name, value);
    }

    @Override
    public void sendError(int status) throws IOException {
        sent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sent = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        // The length is known when the body is.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length is known when the body is.
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the end.
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }
}
