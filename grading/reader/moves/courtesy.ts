import type { MoveReading } from "../move-reading";

/** Greetings, names, please, welcome and kind goodbyes. */
export const courtesy: MoveReading = {
  move: "courtesy",
  rules: [
    {
      says: [
        "^(hello|hi|hey|hi there|hello there|hey there|good (day|morning|afternoon|evening)|morning|afternoon|evening|dear|greetings|namaste|welcome to|kumusta|howdy)( (again|both|all|{name}))?",
        "(good (morning|afternoon|evening|day)|hello|hi) ({name}|and|to)",
        "(my name is|i am called|this is) (?!the|final|a|an|not|what|how|why|because|it|just|only|our|your|my|on|in|very|all)_ (here|speaking|from|at your service)",
        "my name is _",
        "(this|it) is _ (here|speaking)",
        "_ (here|speaking) (from|at|with) *3 (team|support|desk|care)",
        "pleased to (meet|help)",
        "nice to (meet|hear from) you",
      ],
      unless: ["(hello|hi|good morning) (is|was) anyone"],
      marks: "words",
    },
    {
      says: [
        "please",
        "kindly",
        "if you (would|do) not mind",
        "if you would be so (kind|good)",
        "would you be so (kind|good)",
        "would you mind",
        "if i may ask",
        "may i ask",
        "if it is no trouble",
        "when you get a moment",
        "if you please",
        "be so kind",
      ],
      unless: [
        "please (be patient|calm|relax|do not (panic|shout|overreact|worry so)|stay calm|stop (shouting|yelling|crying)|lower|wait like)",
        "(be patient|calm down|relax) please",
        "oh please",
        "spare (me|us)",
        "(can not|could not|will not|would not) please",
      ],
      marks: "words",
    },
    {
      says: [
        "you are (so |very |most |always |more than )*welcome",
        "(have|enjoy|wish you|wishing you) (you )?(a|an|the|your) (very |really )?({nice}|good|safe|blessed|better|merry|super)( _)?( (day|evening|night|weekend|week|trip|flight|journey|morning|afternoon|one|rest|time|party|stay|holiday|meal|birthday))?",
        "<enjoy (the|your|it|every)( _){0,4}$",
        "(all the best|best of luck|good luck|best wishes|take care|take good care|safe (travels|trip|journey|flight|drive|home)|many happy returns|happy (birthday|holidays|christmas|easter|diwali|new year|anniversary|friday)|congratulations|congrats|get well soon|cheerio|goodbye>|bye( bye| for now| now)?$|see you (soon|then)|kind regards|warm regards|best regards|regards|god bless|sleep well$|rest up|stay (safe|warm|well)|mabuhay|salamat po|bon voyage|bon appetit|good night|till then$|have fun|travel safe|say hello to|give my (love|best|regards)|hope (this|that|it) helps|hope you (have|are|feel)|speedy recovery|no rush at all)",
        "i (wish|hope) (you|him|her|them|the|your) *5 (well|better|soon|luck|party|trip|flight|recovery|day|evening|weekend|exam|time|journey)",
        "(lovely|nice|good|a pleasure|pleasure) (talking|speaking|chatting|helping|dealing) (to|with)? ?you",
        "(it is|it was) (a |my |our )*pleasure",
        "my pleasure",
        "(do have|have yourself) a",
        "(happy|glad) to help>",
        "how are you( (today|doing|keeping))?>",
      ],
      unless: [
        "(luck|enjoy) (with|trying|finding|getting|explaining) (that|to|it)",
        "good luck (getting|finding|with)",
      ],
    },
  ],
  makes: [
    "Good evening, Mr Banda.",
    "hi there, its about your boiler",
    "Could you read me the meter, please?",
    "kindly attach the photo",
    "You're very welcome!",
    "Enjoy your trip to Leeds.",
    "Hello, my name is Ifeoma.",
    "All sorted now. Take care!",
    "pls send the slip",
  ],
  misses: [
    "Please calm down.",
    "Oh please, as if we had the time.",
    'The note says "please ring".',
    "Good luck getting that past the judge.",
    "The parcel left on Monday.",
    "I have moved the visit.",
  ],
};
