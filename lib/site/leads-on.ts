/** How a page begins that only leads to another: it stands in a folder of the other's name, for servers that look there. */
export const leadsOn = "<!doctype html><html data-leads-on>";
