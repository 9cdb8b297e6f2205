/** How long a browser may take to begin with a download, in milliseconds. */
const LONGEST_START = 60_000;

/** Hands the reader a file through an ordinary download link: no permission is needed, and no request is made. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LONGEST_START);
}
