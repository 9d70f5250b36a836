/** Whether the page is served to an operator as the console; to a partner it is the portal. */
export const isConsole = document.documentElement.dataset["home"] === "console";
