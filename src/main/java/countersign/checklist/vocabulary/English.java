package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import java.util.Map;

final class English {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "the, and, is, are, of, to, for, in, with, on, all, be, not, by, from, this, that, at, as, has, have, been, before, after, if, or, an";

    private static final String LAUNCH =
            "deployment, deploy, deploying, launch, launching, release, releasing, go live, golive, going live,"
                    + " production, rollout, roll out, cutover, cut over, migration, switch, upgrade";

    static final Vocabulary WORDS = new Vocabulary(
            "en",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            each("pre, before, before the, prior to", LAUNCH)
                                    + ", preflight, pre flight, predeployment, prelaunch, prerelease, preproduction"
                                    + ", t minus"),
                    words(
                            Sense.DURING,
                            each("during, during the, day of, day of the", LAUNCH)
                                    + ", "
                                    + each("launch, deployment, release, go live, cutover", "day, night, window")
                                    + ", t zero"),
                    words(
                            Sense.DURING_ALONE,
                            each(
                                            "deployment, deploy, launch, go live, golive, cutover, rollout, production"
                                                    + " deployment",
                                            "phase, steps, procedure, process, execution, sequence, activities, tasks")
                                    + ", deployment, deploy, deploying, launch, launching, go live, golive, cutover"
                                    + ", production deployment, deploy to production, the deployment, the launch"),
                    words(
                            Sense.AFTER,
                            each("post, after, after the, following", LAUNCH)
                                    + ", postdeployment, postlaunch, postrelease, first 24 hours, first day, first"
                                    + " week, hypercare"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback, roll back, rolling back, rollbacks, incident, incidents, contingency, backout, "
                                    + "back out, emergency procedure, emergency procedures, emergency plan"),
                    words(Sense.BLOCKER, "critical, blocker, blockers, blocking, must"),
                    words(Sense.OPTIONAL, "optional, nice to have"),
                    words(Sense.GATE_HEADER, "gate, gates"),
                    words(
                            Sense.DONE,
                            "done, pass, passed, passing, complete, completed, yes, ok, okay, ready, approved,"
                                    + " verified, confirmed, checked, finished, closed, resolved, fixed, shipped, green,"
                                    + " met, y, signed off, all done, passes, implemented, deployed, live"),
                    words(
                            Sense.TODO,
                            "todo, to do, open, pending, fail, failed, failing, no, not started, not done, not ready,"
                                    + " not met, incomplete, blocked, blocker, missing, rejected, red, waiting, planned,"
                                    + " tbd, not complete, not completed, not verified, not tested, untested,"
                                    + " outstanding, n, roadmap, deferred, postponed, on hold, waived, waiver, paused,"
                                    + " backlog, queued, unknown, awaiting, not implemented, not applied, not passed"),
                    words(
                            Sense.PARTIAL,
                            "partial, partially, partially done, skeleton, draft, stub, conditional, almost done, in progress, inprogress, wip, ongoing, started, "
                                    + "in review, partly, amber, yellow, under way, underway"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "n a, na, not applicable, not needed, not required, skipped, skip, cancelled,"
                                    + " canceled, out of scope, dropped"),
                    words(
                            Sense.STATUS_HEADER,
                            "result, results, done, check, checked, complete, completed, pass, passed, pass fail, ok,"
                                    + " ready, verified, state, progress, completion, tick, outcome, p f, y n, yes no,"
                                    + " checkbox, confirmed, finished, met"),
                    words(
                            Sense.SHARE_HEADER,
                            "progress, completion, complete, completed, done, percent complete, status, readiness"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "item, items, task, tasks, check, checks, test, tests, test case, gate, description,"
                                    + " requirement, requirements, criterion, criteria, activity, action, step, steps,"
                                    + " control, question, what, checkpoint, check item, milestone, deliverable, feature,"
                                    + " scenario"),
                    words(
                            Sense.NUMBER_HEADER,
                            "no, nr, num, number, id, ref, key, code, step no, item no, s no, sl no"),
                    words(
                            Sense.ROLE_HEADER,
                            "role, roles, approver, approvers, approver role, reviewer, signatory, stakeholder, "
                                    + "position, team, department, function, approval role, party, job title"),
                    words(Sense.NAME_HEADER, "name, names, person, full name, approver name, printed name, print name"),
                    words(
                            Sense.DATE_HEADER,
                            "date, dates, date signed, signed on, date time, approval date, sign off date, signed"
                                    + " date, date of approval, date of signature, time, timestamp"),
                    words(
                            Sense.LABEL_HEADER,
                            "field, parameter, input, setting, property, attribute, key, label, information, detail, "
                                    + "item, variable, required input"),
                    words(
                            Sense.VALUE_HEADER,
                            "value, values, details, answer, entry, input, response, your value, data"),
                    words(Sense.STATUS, "status"),
                    words(Sense.EVIDENCE, "evidence, proof, command, commands, verification command, how to verify"),
                    words(
                            Sense.OWNER,
                            "owner, owners, assignee, assigned to, responsible, dri, verified by, accountable, pic, "
                                    + "assigned"),
                    words(Sense.DUE, "due, due date, deadline, due by, target date"),
                    words(Sense.PRIORITY, "priority, severity, prio, criticality"),
                    words(Sense.NOTES, "notes, note, comments, comment, remarks, remark"),
                    words(Sense.SIGNATURE, "signature, signatures, sign off, signoff, signed, initials"),
                    words(
                            Sense.OWNER_LABEL,
                            "owner, owners, owned by, assignee, assigned to, assigned, responsible, dri, pic, "
                                    + "primary owner, person in charge"),
                    words(Sense.DUE_LABEL, "due, due date, due by, deadline, target date, due on"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "launch, launch date, launch day, target launch, target launch date, planned launch, planned launch date, "
                                    + "go live, go live date, target go live, release date, target release date, deployment date, target deployment date"),
                    words(
                            Sense.REASON_LABEL,
                            "reason, n a, na, justification, rationale, why, n a reason, not applicable"),
                    words(
                            Sense.DECISION_LABEL,
                            "decision, final decision, launch decision, go no go, go no go decision, go nogo, verdict, "
                                    + "release decision, recommendation, final recommendation, overall decision"),
                    words(
                            Sense.STATUS_LABEL,
                            "status, final status, launch status, go no go status, go live status, overall status, current status, release status"),
                    words(
                            Sense.SIGN_OFF,
                            "sign off, signoff, signed off by, signed by, approved by, approval, signature, sign off"
                                    + " by, approver, authorized by, authorised by, approvals, sign offs, signoffs,"
                                    + " signatures, signed off, approval from, approval of, sign off from, signature of,"
                                    + " final approval, final sign off"),
                    words(
                            Sense.ROLE,
                            "lead, manager, engineer, developer, owner, officer, director, architect, administrator,"
                                    + " cto, ceo, cio, ciso, coo, head, qa, sre, devops, legal, compliance, reviewer,"
                                    + " approver, stakeholder, sponsor, tester, auditor, dba, security, operations, ops,"
                                    + " engineering, product, marketing"),
                    words(Sense.SIGN_DATE, "date, time, signature, signed, date time, sign, initials"),
                    words(Sense.SIGN_TITLE, "title, role, position, job title, function, on behalf of"),
                    words(Sense.GO, "go, go ahead, go for launch, launch approved"),
                    words(Sense.CONDITIONAL, "conditional go, conditional, go with conditions, go conditional"),
                    words(Sense.NO_GO, "no go, nogo, not go"),
                    words(
                            Sense.UNDECIDED,
                            "pending, tbd, undecided, to be decided, to be determined, open, not decided, awaiting"),
                    words(Sense.APPROVE, "approve, approved, accept, accepted"),
                    words(
                            Sense.FAIL,
                            "fail, failed, failing, fails, not passed, not pass, did not pass, not met, blocked"),
                    words(
                            Sense.REJECT,
                            "reject, rejected, decline, declined, deny, denied, changes requested, not approved"),
                    words(
                            Sense.DEFER,
                            "defer, deferred, postpone, postponed, delay, delayed, hold, on hold, wait, abort, cancel,"
                                    + " needs discussion, needs more information, go with conditions"),
                    words(
                            Sense.GRADE,
                            "none, very low, low, medium, moderate, high, very high, critical, minor, major, severe,"
                                    + " patch, p0, p1, p2, p3, p4, s1, s2, s3, s4, sev1, sev2, sev3, sev4"),
                    words(
                            Sense.CHOICE_LABEL,
                            "type of change, type of changes, types of change, types of changes, change type, kind of"
                                    + " change, pr type, type of pr, type of pull request, what type of pr is this,"
                                    + " what kind of change does this pr introduce, what kind of pr is this, release"
                                    + " type, type of release, deployment type, type of deployment"),
                    words(
                            Sense.ONE_OF,
                            each(
                                    "select, choose, pick, check, tick, mark, please select, please choose,"
                                            + " please pick, please check, please tick, please mark",
                                    "one, only one, exactly one, just one, one only, the relevant option")),
                    words(
                            Sense.ONE_OF_REST,
                            "option, options, only, box, answer, below, of, the, these, following, that, applies, choice,"
                                    + " choices, with, an, a, x, and, delete, others, other"),
                    words(
                            Sense.MANY_OF,
                            "all that apply, those that apply, one or more, any that apply, multiple, which apply,"
                                    + " select all, check all, mark all, the relevant options, several"),
                    words(
                            Sense.NO_GO_IF,
                            "no go if, nogo if, no go when, nogo when, no go criteria, nogo criteria, no go conditions,"
                                    + " no go condition, nogo conditions, no go triggers, not go if, do not launch if,"
                                    + " do not go live if, do not deploy if, do not release if, don t launch if, don t"
                                    + " deploy if, don t release if, automatic no go if, no launch if"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "any, one, of, or, more, these, those, the, this, that, following, below, conditions,"
                                    + " condition, criteria, is, are, true, apply, applies, occur, occurs, happen,"
                                    + " happens, hold, holds, exist, exists, a, single, at, least"),
                    words(
                            Sense.LEGEND,
                            "legend, key, status legend, legend key, symbol legend, checkbox legend, status key,"
                                    + " symbol key, status markers, status symbols, status icons,"
                                    + " legend for status, checklist legend, icon legend, emoji legend"),
                    words(
                            Sense.LEGEND_WORD,
                            "deprecated, deferred, cancelled, canceled, removed, obsolete, needs review, to review,"
                                    + " paused, on hold, urgent, unsure, important, question, superseded, blocking, delegated,"
                                    + " moved, scheduled, not done yet, not yet started, unknown, warning, retest"),
                    words(Sense.MEANING_HEADER, "meaning, means, stands for, explanation, what it means"),
                    words(Sense.YES, "yes, y, ok, pass, true"),
                    words(Sense.NO, "no, n, not ok, fail, n a, na, not applicable, unknown, false"),
                    words(
                            Sense.TOTAL_LABEL,
                            "total, totals, total items, total tasks, total checks, number of items, number of checks, items,"
                                    + " tasks, checks, count, counts, overall, score"),
                    words(
                            Sense.PROGRESS_LABEL,
                            "progress, overall progress, completion, completion rate, overall completion, completed,"
                                    + " complete, done, checklist progress, total progress, progress so far"),
                    words(Sense.COUNTED, "item, items, task, tasks, check, checks, checkboxes, boxes, points"),
                    words(
                            Sense.FINISHED,
                            "complete, completed, done, passed, passing, checked, ticked, finished, implemented,"
                                    + " verified"),
                    words(
                            Sense.ALL_DONE,
                            "complete, completed, done, all done, all complete, all completed, fully complete, finished,"
                                    + " all items complete, all items completed, all tasks complete, all tasks completed,"
                                    + " all checks passed, all passed, all green, pass, passed, production ready, ready,"
                                    + " ready for production, ready for launch, ready for release, launch ready, release"
                                    + " ready, ready to launch, ready to deploy, ready to ship, ready for deployment"),
                    words(Sense.LEAD_IN, "following, as follows"),
                    words(Sense.IF_FREE, "if, unless, where applicable, as applicable, when applicable"),
                    words(Sense.ONLY, "only"),
                    words(Sense.ONLY_FOR, "only for, only if, only in, only on, only when, only with"),
                    words(Sense.FOR, "for, on, in"),
                    words(Sense.IF, "if, when, unless, where applicable, as applicable"),
                    words(
                            Sense.PLACEHOLDER,
                            "tbd, todo, tba, tbc, to be determined, to be decided, to be filled, to be filled in, fill"
                                    + " in, to fill, your name, name here, insert, insert here, placeholder, fill me in")),
            EnglishTopics.WORDS);

    private English() {}
}
