package io.tradesift.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ClassifyResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BUYER =
            "We want to buy 2x40HQ ceramic tiles 60x60, CIF Mombasa, payment L/C. Please quote your best price.";

    @Test
    void aBuyerIsClassifiedGradedExplainedAndAdvised() {
        post(Map.of("id", "m-1", "text", BUYER))
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body("id", is("m-1"))
                .body("outcome", is("CLASSIFIED"))
                .body("reviewReason", nullValue())
                .body("buyerType", is("SELLER_SEEKING"))
                .body("grade", is("A"))
                .body("language", is("en"))
                .body("evidence.name", hasItem("QUANTITY_STATED"))
                .body("facts.stated.find { it.kind == 'QUANTITY' }.quote", is("2x40HQ"))
                .body("asks.id", hasItem("PRICE"))
                .body("strategy.actions", notNullValue())
                .body("strategy.draft.language", is("en"))
                .body("model.signals", matchesPattern("[0-9a-f]{12}"));
    }

    @Test
    void theSameInquiryGetsTheSameAnswer() {
        Map<String, String> request = Map.of("id", "same", "text", BUYER);

        assertThat(post(request).extract().asString())
                .isEqualTo(post(request).extract().asString());
    }

    @Test
    void contributionsAndBiasSumToTheLogitAndScoresToOne() throws Exception {
        JsonNode answer = JSON.readTree(post(Map.of("text", BUYER)).extract().asString());

        double sum = answer.get("bias").asDouble();
        for (JsonNode reason : answer.get("evidence")) {
            sum += reason.get("contribution").asDouble();
        }
        double scores = 0;
        for (JsonNode score : answer.get("scores")) {
            scores += score.asDouble();
        }
        assertThat(sum).isCloseTo(answer.get("logit").asDouble(), within(1e-9));
        assertThat(scores).isCloseTo(1, within(1e-9));
    }

    @Test
    void placesCountUtf16UnitsOfWhatWasSent() throws Exception {
        String text = "👋🏽 Dear team,\r\nwe want to buy 500 pcs of café chairs 🪑, CIF Mombasa.\r\n请报价";

        JsonNode answer = JSON.readTree(post(Map.of("text", text)).extract().asString());

        JsonNode quantity = stream(answer.get("evidence"))
                .filter(reason -> reason.get("name").asText().equals("QUANTITY_STATED"))
                .findFirst()
                .orElseThrow();
        assertThat(quantity.get("quote").asText()).isEqualTo("500 pcs");
        assertThat(quantity.get("start").asInt()).isEqualTo(text.indexOf("500 pcs"));
        assertThat(quantity.get("end").asInt()).isEqualTo(text.indexOf(" of café"));
        assertThat(stream(answer.at("/facts/stated"))
                        .map(fact -> fact.get("quote").asText()))
                .contains("CIF Mombasa");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void theSellerReadsTheLanguageAskedFor() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "fr;q=0.3, zh-CN, en;q=0.8")
                .body(Map.of("text", BUYER))
                .post("/v1/classify")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-Hans")
                .body("strategy.posture", matchesPattern("(?s).*\\p{IsHan}.*"))
                .body("evidence.reason", everyItem(matchesPattern("(?s).*\\p{IsHan}.*")))
                .body("strategy.draft.language", is("en"));
    }

    @Test
    void onlyThePartsAskedForAreAnswered() {
        given().contentType(ContentType.JSON)
                .queryParam("include", "facts,strategy")
                .body(Map.of("text", BUYER))
                .post("/v1/classify")
                .then()
                .statusCode(200)
                .body("facts", notNullValue())
                .body("$", not(org.hamcrest.Matchers.hasKey("asks")))
                .body("$", not(org.hamcrest.Matchers.hasKey("warnings")))
                .body("strategy", not(org.hamcrest.Matchers.hasKey("draft")));
    }

    @Test
    void whatCameWithTheWordsIsReadAndWarnedOf() {
        Map<String, Object> buyer = Map.of(
                "company",
                "Acme Imports",
                "email",
                "acme@gmail.com",
                "country",
                "DE",
                "ipCountry",
                "CN",
                "phone",
                "+49 30 1234567");

        post(Map.of(
                        "text",
                        BUYER,
                        "metadata",
                        Map.of("channel", "email", "receivedAt", "2026-03-14T09:30:00+01:00", "buyer", buyer)))
                .statusCode(200)
                .body("warnings.code", hasItem("IP_COUNTRY_DIFFERS"))
                .body("warnings.code", hasItem("FREE_MAIL_WITH_COMPANY"));
    }

    @ParameterizedTest
    @CsvSource({"a", "👍", "👍👍👍", "ราคาเท่าไหร่ครับ"})
    void whereThereIsNothingToGoByAPersonIsAsked(String text) {
        post(Map.of("text", text))
                .statusCode(200)
                .body("outcome", is("NEEDS_REVIEW"))
                .body("reviewReason", is("NO_EVIDENCE"))
                .body("review.explanation", notNullValue());
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> badRequests() {
        return Stream.of(
                bad("cut off", "{\"text\":", 400, "malformed-json"),
                bad("empty", "", 400, "malformed-json"),
                bad("null", "null", 400, "malformed-json"),
                bad("an array", "[]", 400, "malformed-json"),
                bad("a string", "\"x\"", 400, "malformed-json"),
                bad("trailing object", "{\"text\":\"a b\"}{}", 400, "malformed-json"),
                bad("a key twice", "{\"text\":\"a b\",\"text\":\"c d\"}", 400, "duplicate-key"),
                bad("unknown field", "{\"text\":\"a b\",\"txet\":1}", 422, "unknown-field", "txet"),
                bad("number for text", "{\"text\":5}", 422, "invalid-type", "text"),
                bad("boolean for text", "{\"text\":true}", 422, "invalid-type", "text"),
                bad("no text", "{}", 422, "text-required", "text"),
                bad("null text", "{\"text\":null}", 422, "text-required", "text"),
                bad(
                        "fraction for a count",
                        "{\"text\":\"a b\",\"metadata\":{\"thread\":{\"messagesSent\":5.9}}}",
                        422,
                        "invalid-type",
                        "metadata.thread.messagesSent"),
                bad(
                        "unknown channel",
                        "{\"text\":\"a b\",\"metadata\":{\"channel\":\"fax\"}}",
                        422,
                        "invalid-value",
                        "metadata.channel"),
                bad(
                        "number for a channel",
                        "{\"text\":\"a b\",\"metadata\":{\"channel\":0}}",
                        422,
                        "invalid-type",
                        "metadata.channel"),
                bad("too deep", "{\"text\":" + "[".repeat(20) + "]".repeat(20) + "}", 400, "too-deep"),
                bad("a giant key", "{\"" + "k".repeat(60_000) + "\":1}", 400, "limit-exceeded"),
                bad("NaN", "{\"text\":NaN}", 400, "malformed-json"),
                bad(
                        "a class name",
                        "{\"text\":\"a b\",\"@class\":\"java.net.URL\"}",
                        422,
                        "unknown-field",
                        "(unprintable)"),
                bad("blank text", "{\"text\":\" \\n\\u200b\"}", 422, "text-blank", "text"),
                bad(
                        "one character too many",
                        "{\"text\":\"" + "a ".repeat(10_000) + "a\"}",
                        422,
                        "text-too-long",
                        "text"),
                bad("half a surrogate pair", "{\"text\":\"\\uD800\"}", 422, "invalid-unicode", "text"),
                bad(
                        "text that unfolds",
                        "{\"text\":\"" + "\uFDFA".repeat(20_000) + "\"}",
                        422,
                        "text-too-long",
                        "text"),
                bad(
                        "no country",
                        "{\"text\":\"a b\",\"metadata\":{\"buyer\":{\"country\":\"Germany\"}}}",
                        422,
                        "invalid-country",
                        "metadata.buyer.country"),
                bad(
                        "no date",
                        "{\"text\":\"a b\",\"metadata\":{\"receivedAt\":\"2026-02-30\"}}",
                        422,
                        "invalid-date",
                        "metadata.receivedAt"),
                bad(
                        "no address",
                        "{\"text\":\"a b\",\"metadata\":{\"buyer\":{\"email\":\"nobody\"}}}",
                        422,
                        "invalid-value",
                        "metadata.buyer.email"),
                bad(
                        "null in a list",
                        "{\"text\":\"a b\",\"metadata\":{\"seller\":{\"mayDisclose\":[null]}}}",
                        422,
                        "invalid-value",
                        "metadata.seller.mayDisclose[0]"),
                bad(
                        "time without seconds",
                        "{\"text\":\"a b\",\"metadata\":{\"receivedAt\":\"2026-03-14T09:30Z\"}}",
                        422,
                        "invalid-date",
                        "metadata.receivedAt"),
                bad("object for text", "{\"text\":\"a b\",\"metadata\":\"x\"}", 422, "invalid-type", "metadata"));
    }

    private static org.junit.jupiter.params.provider.Arguments bad(
            String name, String body, int status, String slug, String... fields) {
        return org.junit.jupiter.params.provider.Arguments.of(name, body, status, slug, List.of(fields));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void aMistakeIsNamedAndHarmsNothing(String name, String body, int status, String slug, List<String> fields) {
        ValidatableResponse answer = given().contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/classify")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("instance", matchesPattern("urn:uuid:.+"));

        for (String field : fields) {
            answer.body("violations.field", hasItem(field));
        }
        post(Map.of("text", BUYER)).statusCode(200).body("buyerType", is("SELLER_SEEKING"));
    }

    @Test
    void everyViolatedFieldIsNamedAtOnce() {
        String body =
                "{\"subject\":7,\"colour\":1,\"metadata\":{\"channel\":\"fax\",\"buyer\":{\"country\":\"XX\",\"ipCountry\":\"de\",\"age\":3}}}";

        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/classify")
                .then()
                .statusCode(422)
                .body("type", is("/problems/invalid-request"))
                .body(
                        "violations.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "text",
                                "subject",
                                "colour",
                                "metadata.channel",
                                "metadata.buyer.country",
                                "metadata.buyer.ipCountry",
                                "metadata.buyer.age"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin1 = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        given().contentType(ContentType.JSON)
                .body(latin1)
                .post("/v1/classify")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-utf8"));
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"" + "a ".repeat(140_000) + "\"}")
                .post("/v1/classify")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("/problems/too-large"));
        post(Map.of("text", BUYER)).statusCode(200);
    }

    @Test
    void whatIsNotDeclaredAsJsonIsRefused() {
        given().contentType("text/plain")
                .body("hello")
                .post("/v1/classify")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", is("/problems/unsupported-media-type"));
    }

    @Test
    void anotherMethodIsRefused() {
        given().get("/v1/classify")
                .then()
                .statusCode(405)
                .header("Allow", "POST, OPTIONS")
                .body("type", is("/problems/method-not-allowed"));
    }

    @Test
    void anUnknownPathIsNotFound() {
        given().accept(ContentType.JSON)
                .get("/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @Test
    void anUnknownPartIsRefused() {
        given().contentType(ContentType.JSON)
                .queryParam("include", "everything")
                .body(Map.of("text", BUYER))
                .post("/v1/classify")
                .then()
                .statusCode(400)
                .body("type", is("/problems/bad-request"));
    }

    @Test
    void everyExampleOfTheRepositoryIsAnswered() throws Exception {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example :
                    examples.filter(file -> file.toString().endsWith(".json")).toList()) {
                given().contentType(ContentType.JSON)
                        .body(Files.readAllBytes(example))
                        .post("/v1/classify")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static ValidatableResponse post(Map<String, ?> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/classify")
                .then();
    }
}
