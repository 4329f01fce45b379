/** Hands a file that was made on this page to the browser's downloads. */
export function saveFile(content: Uint8Array | Blob, name: string): void {
  const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)], { type: 'application/octet-stream' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
