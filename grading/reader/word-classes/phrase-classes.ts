/** Small recurring pieces of speech. */
export const phraseClasses = {
  i: "i|we",
  very: "so|very|really|truly|deeply|terribly|extremely|awfully|sincerely|genuinely|ever so|most|dreadfully|incredibly|quite|completely|totally|absolutely|pretty|just|how",
  soft: "really|truly|do|can|certainly|totally|fully|completely|also|absolutely|quite|well|only|definitely|just|honestly|entirely|perfectly|very much|can only|can well|can totally",
  will: "(i|we) (will|shall|can|could|would|am going to|are going to|would like to|want to|would be happy to|am happy to|can gladly)( (also|just|gladly|happily|then|now|personally|quickly|even|first|go and|still|immediately|at once|certainly|definitely|go ahead and|start by|try to|have to|get to|always|sooner|rather|love to|happily|try and|go|both))*|let me( (just|quickly|also|go and|please|first))*|(i|we) (have to|need to|must)|going to",
  have: "(i|we) have( (just|already|now|also|gone ahead and|since|even|both|this minute|this second|in the meantime|gone and|meanwhile|personally|quickly|today|therefore|manually|successfully|been|then|only))*",
  being: "(i am|we are)( (just|now|also|already|currently|personally|right now))*",
  is: "is|are|was|were|has been|have been|'s|been|gets|got|has now been|have now been|is being|are being|has just been|have just been|has already been|have already been|is now|are now|is already|are already|is just|is just now|are all|is all",
  trouble:
    "trouble|inconvenience|delay|delays|mistake|mix-up|mix up|mess|error|wait|waiting|problem|problems|issue|issues|confusion|experience|hassle|disruption|bother|upset|slip|muddle|oversight|silence|runaround|worry",
  goods:
    "refund|credit|voucher|discount|replacement|compensation|upgrade|cashback|coupon|rebate|goodwill gesture|gesture of goodwill|free month|reimbursement|money back|full amount|difference|deposit",
  money:
    "[£$€₹₦₱]?\\d[\\d.,]*(k|%|gb)?( (euros?|pounds?|dollars?|quid|percent|pesos|naira|rupees|gb|points|pence|pc|cents?|usd|eur|gbp|inr|miles|credits?))?",
  screen: "page|app|menu|settings|button|link|tab|screen|site|website|portal|folder|icon|box|field|form|list",
  interrogative: "what|which|where|when|who|whose|how|why",
} as const;
