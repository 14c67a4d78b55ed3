package countersign.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts as numbers that differ where the texts do, but for one pair in 10^19. Who wants two that are alike can find them. */
final class Hash64 {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long hash = mix(bytes.length);
        while (buffer.remaining() >= Long.BYTES) hash = mix(hash ^ buffer.getLong());
        long rest = 0;
        while (buffer.hasRemaining()) rest = (rest << 8) | (buffer.get() & 0xff);
        return mix(hash ^ rest);
    }

    /** Each number has its own answer. */
    private static long mix(long number) {
        long product = (number ^ (number >>> 32)) * ODD;
        return product ^ (product >>> 29);
    }
}
