import type { MoveReading } from "../move-reading";

/** Says that it notes or logs what happened. */
export const record: MoveReading = {
  move: "record",
  rules: [
    {
      says: [
        "(i|we|i have|i am|i will|let me|also|have|has been|is|are|it is|just|and|now|all|both|<) *3 (noted|noting|note|logged|logging|log|recorded|recording|record|documented|documenting|document|jotted|jotting|jot|written (down|it|this|that|up|the|your|all|everything)|wrote (down|it)|writing (down|it|this|up|all|everything|that|into|the)|write (down|it (down|into|on|in|up)|this (down|up|in|on)|that (down|up)|in your|up|a)|put (down|a note|on record|a remark|it on (file|record)|this on (file|record)|on file)|putting (down|a note|it|a remark|on record|everything|this|the)|filing|filed|registered|registering|register|marked|marking|flagged|flag|flagging|minuted|every word|took down|taken down|taking down|saved this chat|entered|reported|reporting)( *7 (on|in|under|against|to|for|with|as|by|that|down|so|file|account|record|case|complaint|booking|notes|profile|system|ticket|order|team|the|your|it|him|route)>?)",
        "(record|recording|recorded|note|noting|noted|log|logging|logged) (all|every|everything|each|it all|both|what|that you|your) *6",
        "(a|the) note (on|in|to|for|about) *4",
        "(goes|going|gone|is|are|put|stays|now|all|been|it) *2 (on|in|into|down|under|against) (the |your |his |her |our |my |a )*(record|file|log|logbook|case notes|notes|complaint|accident book|incident (book|file|report)|feedback log|case file|driver's file|report) *3",
        "(formal|official|written|damage|incident|safety|formal) (complaint|report|incident|breach) *3",
        "<(noted|logged|recorded|registered|written down|jotted down|documented)( _){2,9}",
        "(noted|logged|recorded|documented) (on|in|under|against|for|as|with|down)",
        "for the (record|file|log)",
        "(open|opened|opening|raise|raised|raising|file|filed|made|make|log) (a|an|the) *2 (complaint|report|incident|ticket|case) *3",
      ],
      unless: [
        "(you|please) (note|log|write|record|register)( down| the| in| into)",
        "note that|log (in|out|off|into|back|on)|<log (in|out)|logged (in|out|off)",
        "(make|take) (a )?note of",
        "<(note|register|write|report|record) (the|your|down|it|them)",
        "(as|was|were|is) noted (in|above|by)",
        "track record|record player",
        "have you|did you",
      ],
      question: false,
    },
  ],
  makes: [
    "I've noted it on your file.",
    "I'm logging this as a complaint.",
    "I will put a note on the booking.",
    "I've written down the van number.",
    "Noted on your account.",
    "It goes into the incident report.",
    "I'm recording every word.",
    "I have filed a formal complaint.",
    "ive logged ur complaint",
  ],
  misses: [
    "Please note that we close at five.",
    "Log in to the portal.",
    "Write down the code.",
    "He broke the record.",
    "Have you logged out?",
    "Make a note of the number.",
  ],
};
