// What the pages from the server do where there are scripts: they copy, print, and tell a page around them how high they are.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-address]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
if (parent !== window) tellHeight();

/** Copies the text of an element, or the address of the page, and says so on the button for a moment. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const id = button.dataset['copy'];
  const text = id === undefined ? canonicalAddress() : (document.getElementById(id)?.innerText ?? '');
  await navigator.clipboard.writeText(text);
  const words = button.textContent;
  button.textContent = document.body.dataset['copied'] ?? words;
  setTimeout(() => (button.textContent = words), 2000);
}

function canonicalAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

/** Tells the page around this one its height whenever that changes, so that its frame can fit. */
function tellHeight(): void {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A frame that follows changes the height by a pixel or two itself.
    if (Math.abs(height - told) <= 2) return;
    told = height;
    parent.postMessage({ type: 'guanxi:height', address: location.href, height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
