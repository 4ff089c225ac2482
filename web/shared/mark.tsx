/** The product's sign: a bell on a seal. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="10" fill="#b3321f" />
      <path
        d="M24 10.5a2.6 2.6 0 0 1 2.6 2.6v.6c4.5 1.2 7.2 5 7.2 9.8v5.2l2.7 3.6H11.5l2.7-3.6v-5.2c0-4.8 2.7-8.6 7.2-9.8v-.6a2.6 2.6 0 0 1 2.6-2.6z"
        fill="#fff"
      />
      <path d="M20 35h8a4 4 0 0 1-8 0z" fill="#f0c36a" />
    </svg>
  )
}
