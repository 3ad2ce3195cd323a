package org.teipress.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The colour profiles in a PDF. Java writes into a profile that it hands out which platform it is made for, and not
 * every release of Java writes the same; what stands there means nothing to readers. Stateless.
 */
final class ColourProfiles {

    private static final int PLATFORM = 40;
    private static final int SIGNATURE = 36;

    private ColourProfiles() {
    }

    /** Makes the profiles the same on every computer. */
    static void settle(PDDocument document) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && stream.containsKey(COSName.N) && !stream.containsKey(COSName.TYPE)) {
                byte[] bytes = stream.createInputStream().readAllBytes();
                if (isProfile(bytes)) {
                    Arrays.fill(bytes, PLATFORM, PLATFORM + 4, (byte) 0);
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(bytes);
                    }
                }
            }
        }
    }

    private static boolean isProfile(byte[] bytes) {
        return bytes.length > PLATFORM + 4
                && new String(bytes, SIGNATURE, 4, StandardCharsets.US_ASCII).equals("acsp");
    }
}
