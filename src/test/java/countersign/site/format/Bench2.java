package countersign.site.format;

import countersign.site.*;
import countersign.site.view.*;
import countersign.verdict.*;
import java.lang.management.*;
import java.nio.file.*;
import java.util.*;

public final class Bench2 {
    static ThreadMXBean b = ManagementFactory.getThreadMXBean();
    static long last;

    static void lap(String s) {
        long c = b.getCurrentThreadCpuTime();
        System.err.println(s + " " + (c - last) / 1000000.0);
        last = b.getCurrentThreadCpuTime();
    }

    public static void main(String[] args) throws Exception {
        Report report = Bench0.report(Path.of(args[0]));
        last = b.getCurrentThreadCpuTime();
        for (int i = 0; i < 2; i++) {
            Edition e = Edition.of(
                    report, new SiteOptions("https://git.example/tambat/blob/main/", "en", List.of("readiness.json")));
            lap("edition");
            Templates t = Templates.bundled(e.wording()::ui);
            lap("templates");
            OverviewView o = Overview.of(e);
            lap("overview view");
            t.render("overview", o);
            lap("overview render");
            ChecklistPage p = new ChecklistPage(e);
            for (int k = 0; k < report.checklists().size(); k++) {
                ChecklistView v = p.of(k);
                lap("checklist view " + k);
                int n = t.render("checklist", v).length();
                lap("checklist render " + k + " bytes " + n);
            }
            var oi = OpenItems.of(e);
            lap("open view");
            t.render("open-items", oi);
            lap("open render");
            var ev = EvidencePage.of(e);
            lap("ev view");
            t.render("evidence", ev);
            lap("ev render");
            t.render("sign-off", SignOffPage.of(e));
            lap("sign");
            t.render("about", About.of(e));
            lap("about");
        }
    }
}
