/** Leads to a tab of the document. */
export function TabLink({ name, open }: { readonly name: string; readonly open: () => void }) {
  return (
    <button type="button" class="tab-link" onClick={open}>
      <span>{name}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 3.5 10.5 8 6 12.5" />
      </svg>
    </button>
  );
}
