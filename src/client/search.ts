document.querySelector("#search-results");
