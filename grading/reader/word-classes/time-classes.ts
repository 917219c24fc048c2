const count =
  "\\d[\\d.,]*(-\\d+)?|\\d+ ?(-|to|or) ?\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|a|an|half an|a couple of|a few|a quarter of an|one or two|two or three|two to three|three to five|three or four|five or six|the next|the|48|72|24";
const unit =
  "(working |business |more |full |short |calendar )?(seconds?|secs?|minutes?|hours?|days?|weeks?|months?|weekdays|fortnight|years?|half hour)";
const weekday =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|the weekend";
const month =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|autumn|spring|summer|winter";
const clock =
  "\\d{1,2}([.:]\\d\\d)?( ?(am|pm|a\\.m|p\\.m|o'clock|hrs|h))?|\\d{1,2}([.:]\\d\\d)?(am|pm|h)|noon|midday|midnight|lunch|lunchtime|teatime|dinner|breakfast|close of business|close of play|end of play|cob|eod|(half|quarter) (past |to )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nine tonight";
const date = `(the )?\\d{1,2}(st|nd|rd|th)( of)?( (${month}))?|\\d{1,2} (${month})|(${month}) \\d{1,2}(st|nd|rd|th)?|\\d{1,2}[./]\\d{1,2}([./]\\d{2,4})?`;
const day = `today|tonight|tomorrow|(this |next |on |coming )?(${weekday})|this (morning|afternoon|evening|week|month)|next (week|month|${month})|the end of (the |this |next )?(day|week|month|shift|business|today)|end of (day|today|play|the day|week)`;

/** When things happen: lengths of time, clock times, days and dates. */
export const timeClasses = {
  count,
  unit,
  span: `(about |around |roughly |approximately |under |up to |at most |max |maximum |only |less than |just |at least |no more than |another |the next )?(${count}) (${unit})`,
  clock,
  date,
  weekday,
  month,
  day,
  moment: `(the )?((${day})( (morning|afternoon|evening|night|noon|lunchtime|lunch|first thing|latest))?|${date}|${clock})`,
} as const;
