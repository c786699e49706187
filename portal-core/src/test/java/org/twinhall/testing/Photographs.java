package org.twinhall.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures for uploads; each number is another picture. */
public final class Photographs {

    private Photographs() {
    }

    /** A JPEG file of 800 by 600 pixels. */
    public static byte[] jpeg(int number) throws IOException {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(40 + number * 7 % 200, 120, 60));
        graphics.fillRect(0, 0, 800, 600);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(number * 31 % 600, 100, 200, 200);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
