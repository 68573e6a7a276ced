/** Links to the page before and the page after. */
export function Pager({
  previous,
  next,
}: {
  previous?: { href: string; label: string; text: string };
  next?: { href: string; label: string; text: string };
}) {
  return (
    <nav className="pager" aria-label={[previous?.label, next?.label].filter(Boolean).join(" / ")}>
      {[previous, next].map((link, index) =>
        link ? (
          <a key={link.href} href={link.href} rel={index === 0 ? "prev" : "next"}>
            <span className="kicker">{link.label}</span>
            {link.text}
          </a>
        ) : null,
      )}
    </nav>
  );
}
