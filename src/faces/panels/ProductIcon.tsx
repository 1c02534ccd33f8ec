/** The product's tile, as in assets/icons/duban-32.svg. */
export function ProductIcon({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="2 2 28 28" aria-hidden>
      <rect x="2" y="2" width="28" height="28" rx="6" fill="#107C41" />
      <g fill="none" stroke="#FFFFFF" strokeLinecap="round" strokeLinejoin="round">
        <path d="M13 10h11M13 16.5h4" strokeWidth="2.5" />
        <path d="M12.5 22.2l3.6 3.6 8.4-9" strokeWidth="3.4" />
      </g>
      <circle cx="8.5" cy="10" r="2" fill="#FFFFFF" />
      <circle cx="8.5" cy="16.5" r="2" fill="#FFFFFF" />
    </svg>
  );
}
