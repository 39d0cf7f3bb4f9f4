// node sign-in.mjs URL: signs the user in at URL, with a real browser, and waits until the browser is back at the
// loopback address of whoever sent it. The libraries call it as their browser.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { withPage } from "./browser.mjs";

const { user } = JSON.parse(readFileSync(join(process.env.EMULATOR, "ready.json")));

await withPage(async (page) => {
  const back = (url) => url.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  await page.goto(process.argv[2]);
  await page.locator(`input[name=user][value="${user}"]`).check();
  await page.locator("#mfa").setChecked(true);
  await page.locator("#accept").click();
  await page.waitForURL(back);
  await page.waitForLoadState();
  console.log(page.url(), await page.locator("body").textContent());
});
