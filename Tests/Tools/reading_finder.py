"""Finds a page by its name, as a reader with a script does."""

from selenium.webdriver.common.keys import Keys

from check_in_browser import serve

# The names that are offered, once there are any.
OFFERED = """
const done = arguments[0], end = Date.now() + 5000;
(function look() {
  const names = [...document.querySelectorAll('datalist option')].map(option => option.value);
  if (names.length > 0 || Date.now() > end) done(names); else setTimeout(look, 50);
})()
"""
# Where the browser is, once it has left the article.
ARRIVED = """
const done = arguments[0], end = Date.now() + 5000;
(function look() {
  if (!location.pathname.includes('articles/') || Date.now() > end) done(location.pathname); else setTimeout(look, 50);
})()
"""


def check_finder(reader, page, sizes):
    """A name is found as it is typed, also by a part of it and without its marks, and Enter leads there."""
    server = serve(reader.folder)
    browser = reader.browser
    try:
        for size in sizes:
            reader.set(size)
            browser.get(f"http://127.0.0.1:{server.server_port}/{page}")
            if size == reader.narrow:
                reader.run("document.querySelector('.menu-button').focus()")
                reader.keys(Keys.ENTER)
            reader.run("document.querySelector('.find').focus()")
            reader.keys("nashi")
            offered = browser.execute_async_script(OFFERED)
            found = offered and all("nashi" in name.lower() for name in offered)
            reader.need(page, found, f"at {size[0]} px “nashi” finds {offered}")
            reader.keys(Keys.ENTER)
            arrived = browser.execute_async_script(ARRIVED)
            reader.need(page, "nashi" in arrived, f"at {size[0]} px Enter leads to {arrived}")
    finally:
        server.shutdown()
        server.server_close()


def check_names(browser, folder, expected):
    """Of a site with so many names that each letter has a page, what is typed finds the name; none finds those pages."""
    server = serve(folder)
    try:
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 1400, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        for typed, name in expected.items():
            browser.get(f"http://127.0.0.1:{server.server_port}/index.html")
            browser.execute_script("document.querySelector('.find').focus()")
            browser.switch_to.active_element.send_keys(typed)
            offered = browser.execute_async_script(OFFERED if name else OFFERED.replace("5000", "1000"))
            if (offered[:1] or [None])[0] != name:
                yield f"of many names “{typed}” finds {offered[:3]}"
    finally:
        server.shutdown()
        server.server_close()
