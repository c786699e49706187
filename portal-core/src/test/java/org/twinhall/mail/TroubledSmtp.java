package org.twinhall.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server on the loopback interface that has a trouble of its own. */
final class TroubledSmtp implements AutoCloseable {

    enum Trouble {
        /** Closes the connection while a mail is being handed over. */
        DIES_IN_THE_TEXT,
        /** Takes a mail, says so and closes the connection without a word. */
        HANGS_UP,
        /** Takes one mail and is gone, port and all. */
        TAKES_ONE_AND_DIES,
        /** Has time for nobody now. */
        BUSY,
        /** Knows everybody but {@code nobody@}. */
        MISSES_NOBODY
    }

    private final ServerSocket socket;
    private final Trouble trouble;
    private final Thread serving;
    private final List<String> subjects = new CopyOnWriteArrayList<>();

    TroubledSmtp(int port, Trouble trouble) throws IOException {
        this.trouble = trouble;
        socket = new ServerSocket();
        // The connections of the server before may linger.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        serving = Thread.ofVirtual().start(this::serve);
    }

    /** Subjects of the mails that it said it took. */
    List<String> subjects() {
        return List.copyOf(subjects);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                converse(connection);
            } catch (IOException e) {
                // The other side sees it too.
                continue;
            }
        }
    }

    private void converse(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        say(connection, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT") && trouble == Trouble.BUSY) {
                say(connection, "451 try again later");
            } else if (line.startsWith("RCPT") && trouble == Trouble.MISSES_NOBODY && line.contains("nobody@")) {
                say(connection, "550 there is no such person");
            } else if (line.startsWith("DATA")) {
                say(connection, "354 go on");
                if (!take(in, connection)) {
                    return;
                }
            } else {
                say(connection, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    /** Whether the conversation goes on. */
    private boolean take(BufferedReader in, Socket connection) throws IOException {
        if (trouble == Trouble.DIES_IN_THE_TEXT) {
            return false;
        }
        var subject = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            subject = line.startsWith("Subject: ") ? line.substring(9) : subject;
        }
        subjects.add(subject);
        if (trouble == Trouble.TAKES_ONE_AND_DIES) {
            socket.close();
        }
        say(connection, "250 taken");
        return trouble == Trouble.MISSES_NOBODY;
    }

    private static void say(Socket connection, String words) throws IOException {
        connection.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        serving.join();
    }
}
