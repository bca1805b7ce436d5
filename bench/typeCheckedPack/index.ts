import "../../policy/index";
