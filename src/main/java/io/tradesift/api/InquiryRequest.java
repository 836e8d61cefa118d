package io.tradesift.api;

import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Correspondence;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Language;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Seller;
import io.tradesift.inquiry.SellerSituation;
import io.tradesift.inquiry.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One inquiry as it is posted. */
@Schema(
        description = "One inquiry exactly as it was received. Only text is required; unknown fields are refused.",
        requiredProperties = "text")
public record InquiryRequest(
        @Schema(
                description = "The caller's name for the inquiry, returned with the answer.",
                maxLength = 200,
                examples = "msg-2026-0417")
        @Size(max = 200)
        @Nullable
        String id,

        @Schema(
                description =
                        "The raw message: greetings, signatures, typos, line breaks and all. 1 to 20,000 UTF-16 code units by default.",
                minLength = 1,
                examples =
                        "Dear sir, need 2x40HQ PET preform 28g, CIF Mombasa, best price and lead time. Payment L/C at sight. Regards, Otieno, Lakeside Bottlers Ltd")
        @Nullable
        String text,

        @Schema(description = "Subject line of the mail or form.", maxLength = 1000, examples = "PET preform 28g")
        @Size(max = 1000)
        @Nullable
        String subject,

        @Valid @Nullable MetadataPart metadata) {

    /** What came with the words. */
    @Schema(name = "Metadata", description = "What came with the words; every field is optional.")
    public record MetadataPart(
            @Schema(
                    description = "How the message arrived.",
                    enumeration = {"platform", "email", "web-form", "chat", "trade-fair", "phone-note"},
                    examples = "email")
            @Conforms(Format.CHANNEL)
            @Nullable
            String channel,

            @Schema(description = "Marketplace in lower case.", maxLength = 100, examples = "alibaba")
            @Size(max = 100)
            @Nullable
            String platform,

            @Schema(
                    description = "The product page the inquiry came from.",
                    maxLength = 1000,
                    examples = "PET preform 28 g, 1881 neck")
            @Size(max = 1000)
            @Nullable
            String product,

            @Schema(
                    description = "When it was received, RFC 3339 with offset.",
                    format = "date-time",
                    examples = "2026-03-14T09:30:00Z")
            @Conforms(Format.DATE_TIME)
            @Nullable
            String receivedAt,

            @Schema(
                    description =
                            "The text's language as far as the caller knows, BCP 47; used where the text does not tell.",
                    examples = "en")
            @Conforms(Format.LANGUAGE)
            @Nullable
            String language,

            @Valid @Nullable BuyerPart buyer,
            @Valid @Nullable SellerPart seller,
            @Valid @Nullable ThreadPart thread) {

        Metadata toMetadata() {
            return new Metadata(
                    convert(channel, id -> Channel.of(id).orElseThrow()),
                    platform,
                    product,
                    convert(receivedAt, OffsetDateTime::parse),
                    convert(language, tag -> Language.ofTag(tag).orElse(Language.UNDETERMINED)),
                    buyer == null ? Buyer.UNKNOWN : buyer.toBuyer(),
                    seller == null ? Seller.UNKNOWN : seller.toSeller(),
                    thread == null ? Correspondence.NONE : thread.toCorrespondence());
        }
    }

    /** What the platform or form said about the sender. */
    @Schema(name = "Buyer", description = "What the platform or the form said about the sender.")
    public record BuyerPart(
            @Schema(maxLength = 500, examples = "James Otieno") @Size(max = 500) @Nullable
            String name,

            @Schema(maxLength = 500, examples = "Lakeside Bottlers Ltd") @Size(max = 500) @Nullable
            String company,

            @Schema(description = "May be masked.", maxLength = 320, examples = "j.otieno@lakesidebottlers.example")
            @Conforms(Format.EMAIL)
            @Size(max = 320)
            @Nullable
            String email,

            @Schema(maxLength = 100, examples = "+254 700 000 123") @Size(max = 100) @Nullable
            String phone,

            @Schema(description = "ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "KE")
            @Conforms(Format.COUNTRY)
            @Nullable
            String country,

            @Schema(maxLength = 500, examples = "Procurement Manager") @Size(max = 500) @Nullable
            String jobTitle,

            @Schema(maxLength = 1000, examples = "https://lakesidebottlers.example") @Size(max = 1000) @Nullable
            String website,

            @Schema(
                    description = "Where the sender's connection came from, ISO 3166-1 alpha-2.",
                    pattern = "^[A-Z]{2}$",
                    examples = "KE")
            @Conforms(Format.COUNTRY)
            @Nullable
            String ipCountry) {

        Buyer toBuyer() {
            return new Buyer(
                    name,
                    company,
                    email,
                    phone,
                    convert(country, Country::new),
                    jobTitle,
                    website,
                    convert(ipCountry, Country::new));
        }
    }

    /** The caller's own side. */
    @Schema(name = "Seller", description = "The caller's own situation.")
    public record SellerPart(
            @Schema(
                    description = "What on the seller's side changes the reply.",
                    enumeration = {
                        "CANNOT_SELL_NOW",
                        "BUYER_IN_NO_HURRY",
                        "NEEDS_TIME",
                        "NEEDS_TO_KNOW_BUYER",
                        "BEYOND_CAPACITY"
                    })
            @Conforms(Format.SITUATION)
            @Nullable
            String situation,

            @Schema(description = "IANA time zone of the seller; checked, not used yet.", examples = "Asia/Shanghai")
            @Conforms(Format.TIME_ZONE)
            @Nullable
            String timeZone,

            @Schema(
                    description = "Ids of asks that may be answered without reserve; checked, not used yet.",
                    maxItems = 50)
            @Size(max = 50)
            @Nullable
            List<@NotNull @Size(max = 60) String> mayDisclose) {

        Seller toSeller() {
            return new Seller(
                    convert(situation, SellerSituation::valueOf),
                    convert(timeZone, ZoneId::of),
                    mayDisclose == null ? Set.of() : Set.copyOf(mayDisclose));
        }
    }

    /** What was exchanged before. */
    @Schema(name = "Thread", description = "What was exchanged before this message.")
    public record ThreadPart(
            @Schema(
                    description = "How far the relationship has come.",
                    enumeration = {
                        "PROSPECTING",
                        "FIRST_CONTACT",
                        "NO_ANSWER",
                        "AUTO_REPLY",
                        "FIRST_ANSWER",
                        "FIRST_MEETING",
                        "SAMPLE",
                        "SAMPLE_ORDER",
                        "DETAIL_QUESTIONS",
                        "EXCLUSIVITY",
                        "PAYMENT_TERMS",
                        "PROPOSAL",
                        "FIRST_ORDER",
                        "EXCLUSIVE_AGREEMENT",
                        "SHIPMENT"
                    })
            @Conforms(Format.STAGE)
            @Nullable
            String stage,

            @Schema(description = "RFC 3339; checked, not used yet.", format = "date-time")
            @Conforms(Format.DATE_TIME)
            @Nullable
            String firstContactAt,

            @Schema(description = "RFC 3339; checked, not used yet.", format = "date-time")
            @Conforms(Format.DATE_TIME)
            @Nullable
            String lastMessageAt,

            @Schema(description = "Messages of this buyer before this one; checked, not used yet.", minimum = "0")
            @Min(0)
            @Nullable
            Integer messagesReceived,

            @Schema(description = "Our messages so far; checked, not used yet.", minimum = "0") @Min(0) @Nullable
            Integer messagesSent) {

        Correspondence toCorrespondence() {
            return new Correspondence(
                    convert(stage, Stage::valueOf),
                    convert(firstContactAt, OffsetDateTime::parse),
                    convert(lastMessageAt, OffsetDateTime::parse),
                    messagesReceived == null ? 0 : messagesReceived,
                    messagesSent == null ? 0 : messagesSent);
        }
    }

    /** The inquiry that was posted; only to be called once it is known to be valid. */
    Inquiry toInquiry() {
        return new Inquiry(
                id, text == null ? "" : text, subject, metadata == null ? Metadata.NONE : metadata.toMetadata());
    }

    private static <T> @Nullable T convert(@Nullable String text, Function<String, T> conversion) {
        return text == null ? null : conversion.apply(text);
    }
}
