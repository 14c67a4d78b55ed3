"""Writes a JUnit XML and a SARIF file of about the sizes asked for, the same bytes each time: FILE BYTES FILE BYTES."""

import json
import random
import sys

WORDS = "checkout cart login refund invoice order stock search export import audit token session rate retry cache queue".split()


def junit(path, size):
    chance = random.Random(7)
    written = suite = 0
    with open(path, "w") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
        while written < size:
            suite += 1
            text = junit_suite(suite, chance)
            out.write(text)
            written += len(text)
        out.write("</testsuites>\n")


def junit_suite(number, chance):
    name = "com.example.%s.%s.%sServiceTest%d" % (
        WORDS[number % 17], WORDS[number * 7 % 17], WORDS[number * 3 % 17].title(), number)
    tests = chance.randint(20, 200)
    rows = ['<testsuite name="%s" tests="%d" failures="0" errors="0" skipped="%d" time="%.3f" timestamp="2026-11-22T08:%02d:%02d">\n' % (
        name, tests, tests // 40, tests * 0.01, number // 60 % 60, number % 60)]
    for i in range(tests):
        row = '  <testcase classname="%s" name="%s_is_kept_after_%s_number_%d" time="%.3f"' % (
            name, WORDS[i % 17], WORDS[(i * 5 + number) % 17], i, chance.random())
        if i % 40 == 39:
            row += '>\n    <skipped message="needs a browser"/>\n  </testcase>\n'
        elif i % 25 == 24:
            line = "2026-11-22 08:00:00.123 INFO  [main] c.e.Service - handled request %d in 3 ms\n" % i
            row += ">\n    <system-out>" + line * 4 + "</system-out>\n  </testcase>\n"
        else:
            row += "/>\n"
        rows.append(row)
    rows.append("</testsuite>\n")
    return "".join(rows)


def sarif(path, size):
    chance = random.Random(7)
    rules = [{"id": "R%03d" % i, "shortDescription": {"text": "rule %d" % i},
              "defaultConfiguration": {"level": ["error", "warning", "note"][i % 3]}} for i in range(200)]
    tool = {"driver": {"name": "Scanner", "semanticVersion": "3.1.4", "rules": rules}}
    written = number = 0
    with open(path, "w") as out:
        out.write('{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":')
        out.write(json.dumps(tool) + ',"results":[\n')
        while written < size:
            text = (",\n" if number else "") + json.dumps(sarif_result(number, chance.randrange(200)))
            out.write(text)
            written += len(text)
            number += 1
        out.write("]}]}")


def sarif_result(number, rule):
    place = {"artifactLocation": {"uri": "src/main/java/com/example/p%d/File%d.java" % (number % 40, number % 997),
                                  "uriBaseId": "%SRCROOT%", "index": number % 997},
             "region": {"startLine": number % 900 + 1, "startColumn": 5, "endColumn": 40}}
    text = "Value %d flows from parameter to sink without a check; see the documentation for how to mend it" % number
    return {"ruleId": "R%03d" % rule, "ruleIndex": rule, "message": {"text": text},
            "locations": [{"physicalLocation": place}],
            "partialFingerprints": {"primaryLocationLineHash": "%016x:1" % (number * 2654435761)}}


junit(sys.argv[1], int(sys.argv[2]))
sarif(sys.argv[3], int(sys.argv[4]))
