package io.tradesift.inquiry;

/** The parts of an inquiry that hold words of the sender or of the platform. */
public enum Field {
    SUBJECT("subject"),
    TEXT("text"),
    PRODUCT("metadata.product"),
    BUYER_COMPANY("metadata.buyer.company"),
    BUYER_NAME("metadata.buyer.name"),
    BUYER_EMAIL("metadata.buyer.email"),
    BUYER_PHONE("metadata.buyer.phone"),
    BUYER_COUNTRY("metadata.buyer.country"),
    BUYER_IP_COUNTRY("metadata.buyer.ipCountry"),
    BUYER_JOB_TITLE("metadata.buyer.jobTitle"),
    BUYER_WEBSITE("metadata.buyer.website");

    private final String path;

    Field(String path) {
        this.path = path;
    }

    /** Where the field stands in a request, e.g. {@code metadata.product}. */
    public String path() {
        return path;
    }
}
