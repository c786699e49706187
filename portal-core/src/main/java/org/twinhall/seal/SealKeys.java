package org.twinhall.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys in their file, which is made with one key when it is first needed. */
final class SealKeys {

    private static final int BYTES = 32;
    private static final int NAME_BYTES = 6;

    private final Path file;
    private volatile List<Key> known = List.of();

    SealKeys(Path file) {
        this.file = file;
    }

    /** A key by the name that stands in front of what it closed. */
    record Key(String name, SecretKey key) {
    }

    /** The key that closes. */
    synchronized Key first() {
        if (known.isEmpty()) {
            known = Files.exists(file) ? read() : make();
        }
        return known.getFirst();
    }

    /** A key that opens; one that was put into the file meanwhile is found, too. */
    synchronized Optional<Key> find(String name) {
        if (named(name).isEmpty() && Files.exists(file)) {
            known = read();
        }
        return named(name);
    }

    private Optional<Key> named(String name) {
        return known.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private List<Key> make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes) + "\n");
        } catch (FileAlreadyExistsException e) {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read();
    }

    private List<Key> read() {
        try {
            var keys = Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).map(SealKeys::key).toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("no key stands in " + file);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Key key(String line) {
        var bytes = Base64.getDecoder().decode(line);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("a key of the seal has " + BYTES + " bytes");
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Key(HexFormat.of().formatHex(digest, 0, NAME_BYTES), new SecretKeySpec(bytes, "AES"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
