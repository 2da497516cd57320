import java.io.File;
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDF files against flavours: `Check 3a ua1 a.pdf b.pdf`; a line `ok`, or the first things that are wrong. */
public class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = new ArrayList<>();
        boolean sound = true;
        for (String argument : arguments) {
            PDFAFlavour named = PDFAFlavour.fromString(argument);
            if (named != PDFAFlavour.NO_FLAVOUR) {
                flavours.add(named);
                continue;
            }
            for (PDFAFlavour flavour : flavours) {
                sound &= holds(new File(argument), flavour);
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean holds(File file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "ok " : "BAD ") + flavour + " " + file.getName());
            int told = 0;
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED && told++ < 12) {
                    System.out.println("   " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                        + " " + assertion.getMessage() + " " + assertion.getLocation().getContext());
                }
            }
            return result.isCompliant();
        }
    }
}
