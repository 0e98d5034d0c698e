console.log("0 problems");
