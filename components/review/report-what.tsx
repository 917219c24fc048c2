/** What the grade is, and what it is not: it stands on every report. */
export function ReportWhat() {
  return (
    <section
      aria-labelledby="report-what"
      className="mt-5 border-hairline border-t pt-2 print:break-inside-avoid"
    >
      <h2 id="report-what" className="font-strong text-body">
        What this grade is, and what it is not
      </h2>
      <p>
        It tells how these role-plays with scripted customers were handled, by fixed rules that look for the
        same things in everybody: the same words always get the same grade, and each level rests on words that
        are quoted. Rules can misread; a level is a place to begin reading, and reviewers&rsquo; levels stand
        beside it.
      </p>
      <p className="mt-1">
        It is no measure of a person, of their feelings, their health or their work elsewhere, and it does not
        predict how they would do in the job. How somebody types, looks or sounds, pasted text and lost
        connections are no part of it. It decides nothing: a person does, and gives a reason.
      </p>
    </section>
  );
}
