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

/** Holds an answer's body back until it is known whether it may be kept; one that is too long for that goes through. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final int LONGEST = 2 << 20;
    /** Most pages fit. */
    private static final int USUAL = 64 << 10;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL);
    private final Runnable onTooLong;
    private ServletOutputStream through;
    private PrintWriter writer;
    private boolean cookie;
    private boolean sent;

    /**
     * Captures what is written to a response.
     *
     * @param onTooLong is told when the body is too long to be kept
     */
    CapturedResponse(HttpServletResponse response, Runnable onTooLong) {
        super(response);
        this.onTooLong = onTooLong;
    }

    byte[] bytes() {
        flushWriter();
        return body.toByteArray();
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    /** Whether this is a plain page: status 200, no cookie, no error or redirect of the container's. */
    boolean isWhole() {
        return getStatus() == SC_OK && !cookie && !sent && through == null;
    }

    void passOn() throws IOException {
        if (sent) {
            return;
        }
        flushWriter();
        if (through == null && body.size() > 0) {
            super.setContentLength(body.size());
            body.writeTo(super.getOutputStream());
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
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (through == null && body.size() + length > LONGEST) {
                    letThrough();
                }
                if (through == null) {
                    body.write(bytes, offset, length);
                } else {
                    through.write(bytes, offset, length);
                }
            }
        };
    }

    private void letThrough() throws IOException {
        through = super.getOutputStream();
        body.writeTo(through);
        body.reset();
        onTooLong.run();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }
}
