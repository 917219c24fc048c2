import type { MoveReading } from "../move-reading";

/** Offers or gives something of value. */
export const offer: MoveReading = {
  move: "offer",
  rules: [
    {
      says: [
        "(i|we|let me|going to|would you like|want|shall i|can|will|have|as|with|and|plus|your|the|a|full|is|<|get) **6 (refund|refunded|refunding|reimburse|reimbursed|compensate|compensated)( _){0,6}",
        "(refund|money|amount|fee|charge|difference|{money}|payment|full price|deposit) **4 (is|are|goes|comes|coming|gone|back|on its|on their|sent|returned|credited|paid|waived|removed|reversed|off|in your|to you|to your|approved|done) (back|to (you|your)|on (its|their) way|refunded|returned|sent|gone|in your|waived|off|removed|reversed|approved|done|credited|paid|>)",
        "(free( of charge)?|no (extra )?(charge|cost|fee|fees)|at (no|our) (extra |additional )?(cost|charge|expense)|for (free|nothing)|without (any )?(charge|cost|extra cost|fee|costs)|on (us|the house)|complimentary|nothing to pay|we (pay|cover|will pay|will cover)|gratis|zero cost|paid by us|our treat|half price|discounted|yours to keep|free gift|our account)",
        "({money}) (off|back|credit|discount|voucher|coupon|refund|free|extra|bonus|on us|less|to your|into your|onto your|as (a )?(goodwill|thank|sorry|credit|compensation))",
        "(\\d+|ten|twenty|half|fifty|fifteen|five|thirty) ?(%|percent|per cent|pc) (off|back|discount|less)",
        "(give|giving|given|offer|offering|send|sending|sent|add|adding|added|credit|crediting|credited|apply|applied|book|booked|put|post|posting|arrange|arranged|get|got|include|extend|knock|take|have|here is) (you |your |him |her |on |in |the |it |up |over |out )*(a|an|the|one|two|three|another|some|full|new|extra|free|your|half|both|{money}|back|off) *5 (refund|credit|credits|voucher|discount|replacement|compensation|upgrade|coupon|rebate|gesture|free|month|months|week|weeks|night|back|off|new one|fresh one|ones|spare|loan|loaner|gift|pass|passes|ticket|tickets|gb|bonus|points|taxi|meal|hotel|room|seat|bottle|set|pair|backup|copy)",
        "(replace|replacing|replaced) (it|the|your|them|that|this|everything|both|all|any) *4",
        "(replacement|new (one|ones|unit|card|phone|laptop|tv|set|pair|cable|charger|device|router|part|lamp|key|keyboard|box|pump|copy)|fresh (one|ones|pack|set|batch)|another one|spare|loan (unit|car|phone)|courtesy car) **4 (today|tonight|tomorrow|out|to you|free|goes|will|ships|comes|coming|leaves|on its|post|courier|arrive|yours|is|delivered|sent|instead)",
        "(send|sending|sent|post|posting|ship|shipping|order|get|courier|bring|dispatch|give|issue) (you |out |him |her |over |off |up )*(a|an|the|another|your|two|one) (new|fresh|replacement|spare|correct|right|missing|second|bigger|larger|red|working|different|loan|free|courtesy|backup|proper|good) *4",
        "(waive|waived|waiving|take|taking|taken|took|knock|drop|remove|removed|scrap|write|written|cancel|cancelled|lift|wipe|wiped|void|reverse|reversed|reversing|strike|struck|delete|cut) (you |off |out |away |the |that |your |this |both |all |half |it |of |a |late |whole )*(fee|fees|charge|charges|fine|penalty|cost|costs|surcharge|difference|bill|price|delivery|postage|payment|interest|excess|amount|{money}) *4",
        "(credit|credited|crediting|pay|paying|paid|return|returning|returned|put|putting|give|giving|given|gave|send|sent|transfer) (you |back |the |all |your |it |him |her |full |whole |in |every )*({money}|difference|full|amount|money|deposit|fee|cost|rest|lot|price) *4",
        "(you) (can|will|may|could|get|have|do|shall|also) (get|have|keep|take|back|also|receive|pick)? ?(a|an|the|your|it|them|full|two|one|{money}|that|back) *4 (free|refund|credit|back|voucher|discount|replacement|for nothing|off|bonus|upgrade|half|keep|instead|new)",
        "keep (the|it|them|this|that|your|both) *4 (as|with our|free|for free|anyway|too|if you like|on us)",
        "(goodwill|gesture|as a thank|as an apology|to (make (it|this) up|say (sorry|thank))|compensation) *4",
        "(would you (like|prefer|rather have)|do you (want|prefer)|i can (do|offer|give)|we can (do|offer|give)|can i (offer|give|get|interest)) (you )?(a|an|the|one|two|another|your|some|{money}) *5",
        "money back|refund done|full refund|cashback|free (month|week|day|ticket|night|delivery|upgrade|shipping|of charge)|(the )?(fee|charge|fine) (is|'s) (gone|off|waived|removed|cancelled|lifted)",
        "({money}|it|fee|charge) (is|'s|are) (on its way|coming|going|gone|sent|back|off) *1 (back|to you|your bill|to your)?",
        "off (your|the) (bill|invoice|next|price|total)",
      ],
      unless: [
        "(no|not|never|without|can not|could not|do not|will not|non|not eligible|not entitled|is not|are not|isn't|decline|declined|refuse|deny) *4 (refund|refunds|refundable|compensation|compensate|discount|credit|replacement|reimburse|refunded|voucher|free)",
        "you (want|would like|asked|need|wish|are asking|requested|ask|were promised|were told) *4 (refund|compensation|money|replacement|discount|credit|refunded)",
        "^(so|you|did|have|has|was|is|were|when|what|which|where) **5 (refund|refunded|money|paid|credit)",
        "refunds? (take|takes|are|policy|team|department|can|usually|is processed|process)",
        "credit card|direct debit|debit or (a )?credit|feel free|free (to|up|your)|free from|hands free|will be charged",
        "(sorry|apologise)",
        "if you (pay|had)",
      ],
      except: ["justification", "closed-question", "paraphrase", "dead-end", "condescension", "retaliation", "empathy", "blame", "open-question", "confirm-understanding", "agreement"],
    },
  ],
  makes: ["I'll refund the fee.", "We can give you a voucher of 20 euros.", "Your next month is free.", "I've added a credit of $15.", "We'll send a replacement at no cost.", "I can offer you 10% off.", "The delivery is on us.", "I have waived the late fee.", "We will pay you back the £30."],
  misses: ["We can't give a refund.", "You want a refund.", "No refunds.", "Feel free to write.", "Which credit card was it?", "The discount is not available."],
};
