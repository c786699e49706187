package org.twinhall.seal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes texts so that whoever has the database, or an archive, and not the key in the home folder, cannot read them (AES-256-GCM).
 *
 * <p>What is closed says by which key. A key that was put in front of the others in the file closes from then on; what others
 * closed is opened as long as they stay in the file.
 */
@Singleton
public class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealKeys keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Seal(SealSettings settings) {
        keys = new SealKeys(settings.file());
    }

    /**
     * Closes a text.
     *
     * @param where what the text belongs to; only with the same words is it opened again, so that nobody moves it elsewhere
     */
    public String close(String text, String where) {
        var key = keys.first();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, where).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return key.name() + ":" + Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; empty when its key is not in this home folder, or when somebody changed or moved what was closed. */
    public Optional<String> open(String closed, String where) {
        int colon = closed.indexOf(':');
        var key = colon < 0 ? Optional.<SealKeys.Key>empty() : keys.find(closed.substring(0, colon));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(closed.substring(colon + 1));
            var nonce = java.util.Arrays.copyOf(bytes, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, where).doFinal(bytes, NONCE, bytes.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SealKeys.Key key, byte[] nonce, String where) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(where.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
