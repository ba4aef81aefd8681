import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** Holds PDF files against PDF/A-2a and PDF/UA-1; exit status 1 when one does not conform. */
class Check {
    /** veraPDF's name of a flavour, and the profile in its jar. */
    private static final String[][] FLAVOURS = {{"2a", "PDFA-2A"}, {"ua1", "PDFUA-1"}};

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = files.length > 0;
        for (String[] flavour : FLAVOURS) {
            ValidationProfile profile;
            String name = "/org/verapdf/pdfa/validation/" + flavour[1] + ".xml";
            try (InputStream xml = Check.class.getResourceAsStream(name)) {
                profile = Profiles.profileFromXml(xml);
            }
            for (String file : files) {
                good &= conforms(file, PDFAFlavour.byFlavourId(flavour[0]), profile);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean conforms(String file, PDFAFlavour flavour, ValidationProfile profile) {
        ValidationResult result;
        try (InputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
                var validator = ValidatorFactory.createValidator(profile, 100, false, true, false)) {
            result = validator.validate(parser);
        } catch (Exception error) {
            System.out.println(file + ": " + flavour + ": not readable: " + error);
            return false;
        }
        boolean good = result.isCompliant() && result.getTotalAssertions() > 100;
        System.out.println(file + ": " + flavour + ": " + (good ? "conforms" : "does NOT conform")
                + " (" + result.getTotalAssertions() + " assertions)");
        Map<String, Integer> failures = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + ", test " + assertion.getRuleId().getTestNumber()
                        + ": " + String.valueOf(assertion.getMessage()).replace('\n', ' ');
                failures.merge(rule, 1, Integer::sum);
            }
        }
        failures.forEach((rule, times) -> System.out.println("    " + times + " x " + rule));
        return good;
    }
}
