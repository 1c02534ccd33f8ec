/** A sheet with a tick, as in assets/icons/check-32.svg. */
export function CheckIcon() {
  return (
    <svg width="48" height="48" viewBox="0 0 32 32" fill="none" aria-hidden>
      <rect
        x="3"
        y="4"
        width="22"
        height="22"
        rx="2"
        fill="#FFFFFF"
        stroke="#3A3A3A"
        strokeWidth="2"
      />
      <path
        d="M3 10V6a2 2 0 0 1 2-2h18a2 2 0 0 1 2 2v4z"
        fill="#107C41"
        stroke="#3A3A3A"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M8 15h8M8 20h4" stroke="#3A3A3A" strokeWidth="2" strokeLinecap="round" />
      <circle cx="23" cy="23" r="9" fill="#107C41" stroke="#FFFFFF" strokeWidth="2" />
      <path
        d="M19.4 23.2l2.6 2.6 4.7-5.1"
        stroke="#FFFFFF"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
