package countersign.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Texts as numbers that differ where the texts do, but for one pair in 10^19. Who wants two that are alike can find them. */
final class Hash64 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long hash = mix(bytes.length);
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) hash = mix(hash ^ (long) LONGS.get(bytes, at));
        long rest = 0;
        for (; at < bytes.length; at++) rest = (rest << 8) | (bytes[at] & 0xff);
        return mix(hash ^ rest);
    }

    /** Each number has its own answer. */
    private static long mix(long number) {
        long product = (number ^ (number >>> 32)) * ODD;
        return product ^ (product >>> 29);
    }
}
