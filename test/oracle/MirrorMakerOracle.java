package org.apache.kafka.connect.mirror;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Asks the real MirrorMaker what it does with a topic, and the real java.util.regex what a pattern matches. Reads a case a
 * line from standard input and writes an answer a line; fields are separated by tabs. In MirrorMaker's package, because the
 * constructor that takes a filter and a policy is visible there only.
 */
public final class MirrorMakerOracle {
    public static void main(String[] args) throws IOException {
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader cases = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = cases.readLine(); line != null; line = cases.readLine()) {
            String[] fields = line.split("\t", -1);
            answers.println(fields[0].equals("match") ? match(fields[1], fields[2]) : decide(fields));
        }
        answers.flush();
    }

    private static String match(String pattern, String topic) {
        try {
            return String.valueOf(Pattern.matches(pattern, topic));
        } catch (PatternSyntaxException refused) {
            return "refused";
        }
    }

    /** decide, source, target, policy class, topics, topics.exclude, topic: whether it is replicated, under which name. */
    private static String decide(String[] fields) {
        Map<String, String> properties = Map.of(
            "name", "oracle",
            "connector.class", MirrorSourceConnector.class.getName(),
            "source.cluster.alias", fields[1],
            "target.cluster.alias", fields[2],
            "replication.policy.class", fields[3],
            "topics", fields[4],
            "topics.exclude", fields[5]);
        MirrorSourceConfig config = new MirrorSourceConfig(properties);
        MirrorSourceConnector connector = new MirrorSourceConnector(
            new SourceAndTarget(fields[1], fields[2]), config.replicationPolicy(), config.topicFilter(), config.configPropertyFilter());
        return connector.shouldReplicateTopic(fields[6]) + "\t" + connector.formatRemoteTopic(fields[6]);
    }
}
