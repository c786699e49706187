package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void aReaderReadsWhatWasWritten() throws Exception {
        var text = "https://twinhall.example.org/ar/events/annual-conference-2027/tickets/Zx81_kP-0aQyT3mVb7nDwE";
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png(4)));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))));
        assertEquals(text, read.getText());
    }

    @Test
    void theDrawingKeepsItsQuietZone() {
        assertTrue(QrCode.of("A").svg().contains("viewBox=\"0 0 29 29\""));
        assertTrue(QrCode.of("A").svg().contains("M4 4h1v1h-1z"));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(5000)));
    }
}
