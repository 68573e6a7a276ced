"use client";

import { usePathname } from "next/navigation";

/** Links to the main pages, the current one marked. */
export function SiteNav({ label, links }: { label: string; links: { path: string; href: string; text: string }[] }) {
  const pathname = usePathname();
  return (
    <nav className="site-nav" aria-label={label}>
      <ul>
        {links.map(({ path, href, text }) => {
          const section = path.split("/").length > 2 && pathname.startsWith(`${path}/`);
          return (
            <li key={path}>
              <a href={href} aria-current={pathname === path ? "page" : section ? "true" : undefined}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
