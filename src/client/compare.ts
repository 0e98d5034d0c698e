document.querySelector("#compare");
