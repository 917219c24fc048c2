import type { MoveReading } from "../move-reading";

/** Keeps it from happening again, or points out a further problem before it bites. */
export const prevention: MoveReading = {
  move: "prevention",
  rules: [
    {
      says: [
        "<(please |do |just )*(keep|hang on to|hold on to|hold off|store) *8 (until|till|clear of|away from|because|since|in case|or (it|the|they|you)|off|they|if)",
        "(i would|i'd) (change|block|back up|save|keep|photograph|note|switch|hold) *6 (before|so|in case|until)",
        "(calls? claiming|anyone claiming|we never ask|we will never ask|never ask you for) *6",
        "(so|so that|this way|that way) (it|this|that|you|the|they|he|she|nobody|no one|no|your|nothing|we|your *2|next time|every|everyone) **5 (does not|do not|will not|can not|could not|would not|never|cannot|not|doesn't|won't|anymore|again|next time|from now on|nobody|no) *6",
        "(happen|happening|happens|occur|get charged|be charged|slip|creep|repeat|bite|jump|trip|charged|stuck|caught|flip|build up|pop up|break|fail|occur|come up|appear) (to you |like that )*(again|twice|a (second|third|fourth|fifth) time|next (month|time|year)|back)",
        "(next time|in (the )?future|from now on|going forward|for (the )?(next|another|future) time|another time|the next (one|time)|just in case|to (be (on the )?safe( side)?|prevent|avoid|stop|protect)|every time from|for future) *9",
        "(do not|never|please do not|don't|avoid) (?!worry|be|hesitate|panic|mind|have|need|know|think|see|understand|get|want|do)_ **9 (it|can|could|will|would|may|might|because|as|since|or|that|until|even|before|meanwhile|otherwise|they|and) *6",
        "(otherwise|or else|because otherwise|or) (it|you|the|they|that|he|she|your|we|else) *3 (will|would|can|could|may|gets|get|lose|loses) *6",
        "(watch (for|out)|beware|be careful|careful|look out|mind (the|that)|keep an eye (on|out)|be aware|one warning|a warning|heads up|one tip|a tip|tip|a word of (warning|caution|advice)|one thing,|worth _ing|do check|remember|bear in mind|<be sure)( _){1,9}",
        "(before|until) (you|it|they|he|she|the) *9 (or|because|otherwise|so|it)",
        "(can|could|may|might) (also )?(still )?(overwrite|break|burn|leak|fail|cause|spread|damage|harm|catch fire|explode|trip|block|lock|fall|get worse|cost|bounce|expire|empty|do (the same|more harm)|slip|come back|ignite|light|be (dangerous|charged|lost|blocked)) *4",
        "(i have|i am|we have|i will|and|also)( (also|even|already|just))* (set up|set|added|adding|put|putting|turned on|turning on|switched on|switching|blocked|locked|noted|flagged|changed|extended|lifted|saved|turn on|turn off) **7 (alert|reminder|reminders|nudge|warning|lock|flag|block|default|auto|limit|from now on|next|future|so|again|every|any more|anymore) *5",
        "(change|save|switch|turn|set|keep|store|back up|write|take|use|update|make|export|pay|check|measure|rerun|note|photograph) **9 (so|then|and|or|otherwise|because|before|in case) (you|it|the|that|nobody|next|they|your|no|a) **5 (not|never|no|again|always|safe|next time|lose|lost|spare|instead|won't|will|useless|otherwise|can)",
        "there (can|could|may|might) be (a|an) *4",
        "if (they|it|anyone|one|someone|somebody|he|she|that) (calls?|starts?|asks?|comes?|happens?|writes?|goes|gets|slips?|does|sneaks|trips|still|ever) **6 (hang|do not|forward|never|call|switch|unplug|report|send|tell|press|ring|you can|refuse|that)",
      ],
      unless: ["(so|that|and) (you|it) (do not|does not) (need|have|matter|want|know|work|say)", "so (you|it|that) (can not|could not) (be|help|do)", "insult|polite|respect|names|civil", "next time (read|look|think|just|ask|come|try|before|bring|check|you (read|look|order|book))", "do not (know|have|see|do|think)"],
      question: false,
      except: ["retaliation", "condescension", "boundary", "apology", "dead-end", "empathy", "guess", "justification", "blame", "dismissal", "satisfaction-check"],
    },
  ],
  makes: ["I've set an alert so it won't happen again.", "Next time, check the seal before you sign.", "Change the password so nobody can get in.", "Don't open the link, it could lock your phone.", "Be careful, the plate stays hot.", "From now on you get a reminder.", "Keep the box until the claim is paid.", "Otherwise it will charge you again.", "Watch out for calls from that number."],
  misses: ["Don't worry.", "Next time read the terms.", "I'll cancel it.", "It happened again.", "You don't need to do anything.", "Or would you like tea?"],
};
