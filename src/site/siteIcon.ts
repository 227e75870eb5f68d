/** Lines of text in a page. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1c1a17"/><path d="M7 9h18M7 16h18M7 23h11" stroke="#faf7f1" stroke-width="3" stroke-linecap="round"/></svg>'
