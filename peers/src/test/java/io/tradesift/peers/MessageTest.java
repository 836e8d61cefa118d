package io.tradesift.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Correspondence;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Seller;
import io.tradesift.training.LabelledInquiry;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void inputIsSubjectTextAndMetadata() {
        Buyer buyer = new Buyer(null, "Lakeside Ltd", "j@Gmail.com", null, new Country("KE"), null, null, null);
        Metadata metadata =
                new Metadata(Channel.WEB_FORM, null, null, null, null, buyer, Seller.UNKNOWN, Correspondence.NONE);
        Message message = Message.of(new LabelledInquiry(
                new Inquiry("a-b-17", "We buy tiles.", "Tiles", metadata), "en", Label.SELLER_SEEKING, null, null));
        assertThat(message.input())
                .isEqualTo("Tiles\nWe buy tiles.\n"
                        + "meta_channel_web_form meta_country_ke meta_mail_gmail_com meta_has_company");
        assertThat(message.batch()).isEqualTo("a-b");
    }

    @Test
    void aBareTextStaysAsItIs() {
        assertThat(Given.message("1", Label.OUT_OF_SCOPE).input()).isEqualTo("text");
    }
}
