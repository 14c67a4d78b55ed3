package countersign.site.format;

import countersign.site.*;
import countersign.verdict.*;
import java.lang.management.*;
import java.nio.file.*;
import java.util.*;

public final class Bench1 {
    public static void main(String[] args) throws Exception {
        Report report = Bench0.report(Path.of(args[0]));
        ThreadMXBean b = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            long c0 = b.getCurrentThreadCpuTime();
            Site site = new Site();
            HtmlSite.render(
                    report,
                    new SiteOptions("https://git.example/tambat/blob/main/", "en", List.of("readiness.json")),
                    site);
            long n = 0;
            for (byte[] x : site.files().values()) n += x.length;
            System.err.println("thread cpu ms " + (b.getCurrentThreadCpuTime() - c0) / 1000000 + " bytes " + n);
        }
    }
}
