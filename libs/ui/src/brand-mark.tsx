/** The weave, drawn for the portal and the workspaces: horizontal strands are government, vertical ones society; a basket is both. */
export function BrandMark() {
  return (
    <svg width="44" height="44" viewBox="0 0 36 36" aria-hidden="true">
      <path fill="#2a8a92" d="M1 2h15v4H1zm0 6h15v4H1zm0 6h15v4H1zM20 20h15v4H20zm0 6h15v4H20zm0 6h15v4H20z" />
      <path fill="#d29a35" d="M20 2h4v16h-4zm6 0h4v16h-4zm6 0h3v16h-3zM1 20h4v16H1zm6 0h4v16H7zm6 0h3v16h-3z" />
    </svg>
  );
}
