package org.treatmentjourney.standalone.browser;

/** People of the demo, and where their pages are. */
enum Demo {
    ALDER("a1de0000-0000-4000-8000-00000000000"),
    ASPEN("a59e0000-0000-4000-8000-00000000000"),
    BIRCH("b17c0000-0000-4000-8000-00000000000"),
    CEDAR("ceda0000-0000-4000-8000-00000000000"),
    ELDER("e1de0000-0000-4000-8000-00000000000"),
    FERN("fe300000-0000-4000-8000-00000000000"),
    HAWTHORN("4a370000-0000-4000-8000-00000000000"),
    HOLLY("40110000-0000-4000-8000-00000000000"),
    IVY("17700000-0000-4000-8000-00000000000"),
    JUNIPER("1a1e0000-0000-4000-8000-00000000000"),
    LARCH("1a5c0000-0000-4000-8000-00000000000"),
    LINDEN("11de0000-0000-4000-8000-00000000000"),
    POPLAR("90b1a000-0000-4000-8000-00000000000"),
    REED("0eed0000-0000-4000-8000-00000000000"),
    ROWAN("50a40000-0000-4000-8000-00000000000"),
    SORREL("50aae100-0000-4000-8000-00000000000"),
    SPRUCE("59c00000-0000-4000-8000-00000000000"),
    WILLOW("71110000-0000-4000-8000-00000000000"),
    YEW("4ef00000-0000-4000-8000-00000000000");

    private final String id;

    Demo(String id) {
        this.id = id;
    }

    String client() {
        return "/clients/" + id + "1";
    }

    String journey() {
        return "/journeys/" + id + "2";
    }

    String journey(String page) {
        return journey() + "/" + page;
    }
}
