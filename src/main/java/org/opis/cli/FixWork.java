package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Delivery;
import org.opis.batch.Input;
import org.opis.batch.Reasons;
import org.opis.batch.Replacement;
import org.opis.batch.Work;
import org.opis.report.Checked;
import org.opis.validate.Validation;
import org.opis.validate.repair.Mended;
import org.opis.validate.repair.Mender;

/**
 * Repairs TEI files.
 *
 * @param dryRun whether the change is shown and not made
 */
record FixWork(Console console, Validation validation, boolean dryRun) implements Work<Repaired>, Delivery<Repaired> {
    @Override
    public Optional<Repaired> unread(Input input) throws IOException {
        return ValidateWork.survey(validation, input).map(checked -> {
            byte[] nothing = new byte[0];
            List<String> remarks = checked.findings().isEmpty() ? List.of() : List.of("not repaired: " + Mender.UNREAD);
            return new Repaired(nothing, nothing, 0, remarks, List.of(checked));
        });
    }

    @Override
    public Repaired make(Input input, byte[] bytes) {
        Mended mended = new Mender(validation.checks(input.label(), input.path())).mend(bytes);
        Optional<String> obstacle = mended.repairs() == 0 || dryRun ? Optional.empty() : obstacle(input);
        if (obstacle.isPresent()) {
            mended = new Mended(bytes, 0, obstacle);
        }
        return repaired(
                input,
                bytes,
                mended,
                mended.refusal().map(why -> "not repaired: " + why).stream().toList());
    }

    /** Why a file cannot be written to, one clause. */
    static Optional<String> obstacle(Input input) {
        if (input.path().isEmpty()) {
            return Optional.of("standard input is no file to write to; --dry-run shows what would change");
        }
        try {
            return Replacement.obstacle(input.path().get());
        } catch (IOException e) {
            return Optional.of(Reasons.of(e));
        }
    }

    private Repaired repaired(Input input, byte[] bytes, Mended mended, List<String> remarks) {
        List<Checked> left = validation.check(input.label(), input.path(), mended.xml()).stream()
                .map(Checked::xml)
                .toList();
        return new Repaired(bytes, mended.xml(), mended.repairs(), remarks, left);
    }

    @Override
    public void put(Input input, Repaired repaired) throws IOException {
        if (repaired.repairs() > 0 && dryRun) {
            console.print(Diff.unified(input.label(), repaired.before(), repaired.after()));
        }
        deliver(console, input, repaired, dryRun);
    }

    /** Writes a file that was repaired, unless this is a dry run, and says so. */
    static void deliver(Console console, Input input, Repaired repaired, boolean dryRun) throws IOException {
        if (repaired.repairs() == 0 || !dryRun && isMade(input, repaired)) {
            return;
        }
        String count = repaired.repairs() + (repaired.repairs() == 1 ? " repair" : " repairs");
        if (!dryRun) {
            Replacement.write(input.path().orElseThrow(), repaired.before(), repaired.after());
        }
        console.say(input.label() + ": " + count + (dryRun ? " to make" : " made"));
    }

    /** The file was reached under another name, and holds what it is to hold. */
    private static boolean isMade(Input input, Repaired repaired) throws IOException {
        return Arrays.equals(Files.readAllBytes(input.path().orElseThrow()), repaired.after());
    }
}
