import type { MoveReading } from "../move-reading";

/** Asks for one fact, or a yes or no, that moves the case. */
export const closedQuestion: MoveReading = {
  move: "closed-question",
  rules: [
    {
      says: ["^_"],
      question: true,
      marks: "sentence",
      unless: [
        "^(shall|should|would you like me|do you want me|want me|may) (i|we|to)",
        "how (can|may|could) (i|we) (help|assist|be of)",
        "^(ok|right|good|happy|better|correct|yes|all good|really|sorry|pardon|and|so|no|seriously)$",
        "who (cares|else|knows)",
        "(will|would|does|is|has|do) (it|he|she|they|i)$",
      ],
      except: ["open-question", "confirm-understanding", "satisfaction-check", "retaliation", "offer", "blame", "dismissal", "condescension", "agreement", "focus", "paraphrase", "boundary", "guess", "handover", "acknowledgement"],
    },
    {
      says: [
        "(please|kindly|pls|just|could you|can you|would you|will you|you can|you could|i need|we need|i would need|i will need|we will need|need|send|share|give|provide|tell|drop|confirm|dm|type|read|let me have|may i have|can i (have|get|take)|could i (have|get|take)|i just need|i only need) *2 (me|us|over|through|the|your|his|her|a|an|with|know|in)? ?*5 (number|numbers|name|address|postcode|email|reference|code|date|photo|picture|screenshot|id|phone|serial|invoice|receipt|statement|digits|reading|model|size|zip|version|document|passport|contact|details|birth|order|booking|account|booking reference|pin code|iban|amount|copy|time|title|pic|foto|slip|plate|colour)",
        "(tell|let) (me|us) (know )?(which|when|where|whether|if you|if the|if it|who|how many|how much|how long|what (colour|time|day|size|model|number|date|it says|the *2 (says|shows|reads))|the|your)",
        "(please |kindly )?(provide|confirm|share|specify|indicate|advise|state|supply) (me |us |with |the |your |his |her |which |if |whether )+",
      ],
      question: false,
      unless: ["(i|we) (will|have|am|are|can|shall|would|just|already) *2 (need to )?(send|give|tell|share|provide|confirm|email|text|message|read|check|put|add|change|update|note|log|see|find|look|sent|add|take)", "(i|we) (do not|will not) need", "(tell|show|give|send|ask|read) (them|him|her|it to)", "never (give|share|send|tell)", "do not (give|share|send|tell|need)", "let me", "(you|they) (will|have to)", "if (anyone|someone|somebody)", "tell me if (i|that is wrong)"],
      except: ["open-question", "confirm-understanding", "condescension", "action-done", "boundary", "thanks"],
    },
    {
      says: ["^(and |the |your |just |name |ok |then )*(*3 )?(number|name|postcode|address|email|date|reference|code|id|photo|screenshot|digits|model|serial|receipt|invoice|birth|card|order|booking|account|surname|passport|ref|pin|size|branch|phone|title|colour|city)( (and|of|on|or|from) *4)?( (please|first|pls|then|sir|madam|again|now))?$", "^which *3$"],
      question: false,
      words: [1, 9],
      unless: ["{is}", "(thanks|thank|got|noted|new|done|wrong|changed|updated|sent|added|in|is|i|we|check|read|open|upload|use|see|look|change|call|yes|no|try|click|go|press|same|not|attached|cancelled|fixed)"],
    },
  ],
  makes: ["What is the order number?", "Is the lamp still blinking?", "Which colour did you order?", "Could you send me a photo of the label?", "Please share the serial number", "did u restart it?", "May I have your postcode?", "Kindly confirm the date of birth.", "Booking number, please."],
  misses: ["Have I understood you correctly?", "Does that work for you?", "What happened next?", "I'll send you the serial number.", "Never share your PIN with anybody.", "Anything else?"],
};
