/** The page the extension opens in a tab of its own when it is installed, as built. */
export const WELCOME_PAGE = 'welcome.html';
