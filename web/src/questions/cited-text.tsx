/** A text with numbers of citations in brackets, each of which leads to its source in the list below. */
export function CitedText({ text }: { readonly text: string }) {
  return text.split(/(\[\d+\])/).map((part, index) => {
    const number = /^\[(\d+)\]$/.exec(part)?.[1];
    return number === undefined ? part : <CitationLink key={index} number={number} />;
  });
}

/** The id of the element in which a citation stands. */
export function citationId(number: number | string): string {
  return `citation-${number}`;
}

function CitationLink({ number }: { readonly number: string }) {
  const id = citationId(number);
  const goThere = (event: React.MouseEvent) => {
    const there = document.getElementById(id);
    if (!there) return;
    // The address is the view, of which a place on the page is no part.
    event.preventDefault();
    there.focus();
  };
  return (
    <a className="reference" href={`#${id}`} onClick={goThere}>
      [{number}]
    </a>
  );
}
