/** What is being done at the moment, told to everyone. */
export function BusyLine({ text }: { text: string }) {
  return (
    <p class="busy-line" role="status">
      <span class="spinner small" aria-hidden="true" />
      {text}
    </p>
  );
}
