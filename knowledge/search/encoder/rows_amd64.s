#include "textflag.h"

// AX counts the numbers of a row, of which CX says how many there are.

// ALL puts the first number of a register in its four places.
#define ALL(register) SHUFPS $0, register, register

// func addScaled(sum, x []float32, factor float32)
TEXT ·addScaled(SB), NOSPLIT, $0-52
	MOVQ  sum_base+0(FP), DI
	MOVQ  x_base+24(FP), SI
	MOVQ  x_len+32(FP), CX
	MOVSS factor+48(FP), X0
	ALL(X0)
	XORQ AX, AX
	JMP  test

next:
	MOVUPS (SI)(AX*4), X1
	MOVUPS 16(SI)(AX*4), X2
	MOVUPS (DI)(AX*4), X3
	MOVUPS 16(DI)(AX*4), X4
	MULPS  X0, X1
	MULPS  X0, X2
	ADDPS  X1, X3
	ADDPS  X2, X4
	MOVUPS X3, (DI)(AX*4)
	MOVUPS X4, 16(DI)(AX*4)
	ADDQ   $8, AX

test:
	CMPQ AX, CX
	JLT  next
	RET

// func line(x, scales, bias []float32, step float32)
TEXT ·line(SB), NOSPLIT, $0-76
	MOVQ  x_base+0(FP), DI
	MOVQ  x_len+8(FP), CX
	MOVQ  scales_base+24(FP), SI
	MOVQ  bias_base+48(FP), DX
	MOVSS step+72(FP), X0
	ALL(X0)
	XORQ AX, AX
	JMP  test

next:
	MOVUPS (DI)(AX*4), X1
	MOVUPS 16(DI)(AX*4), X2
	MOVUPS (SI)(AX*4), X3
	MOVUPS 16(SI)(AX*4), X4
	MOVUPS (DX)(AX*4), X5
	MOVUPS 16(DX)(AX*4), X6
	MULPS  X3, X1
	MULPS  X4, X2
	MULPS  X0, X1
	MULPS  X0, X2
	ADDPS  X5, X1
	ADDPS  X6, X2
	MOVUPS X1, (DI)(AX*4)
	MOVUPS X2, 16(DI)(AX*4)
	ADDQ   $8, AX

test:
	CMPQ AX, CX
	JLT  next
	RET

// func positive(x []float32)
TEXT ·positive(SB), NOSPLIT, $0-24
	MOVQ  x_base+0(FP), DI
	MOVQ  x_len+8(FP), CX
	XORPS X0, X0
	XORQ  AX, AX
	JMP   test

next:
	MOVUPS (DI)(AX*4), X1
	MOVUPS 16(DI)(AX*4), X2
	MAXPS  X0, X1
	MAXPS  X0, X2
	MOVUPS X1, (DI)(AX*4)
	MOVUPS X2, 16(DI)(AX*4)
	ADDQ   $8, AX

test:
	CMPQ AX, CX
	JLT  next
	RET

// func nearestIntegers(to []int16, x []float32, factor float32)
TEXT ·nearestIntegers(SB), NOSPLIT, $0-52
	MOVQ  to_base+0(FP), DI
	MOVQ  x_base+24(FP), SI
	MOVQ  x_len+32(FP), CX
	MOVSS factor+48(FP), X0
	ALL(X0)
	MOVL $0x4B400000, AX // shift
	MOVQ AX, X3
	ALL(X3)
	XORQ AX, AX
	JMP  test

next:
	MOVUPS    (SI)(AX*4), X1
	MOVUPS    16(SI)(AX*4), X2
	MULPS     X0, X1
	MULPS     X0, X2
	ADDPS     X3, X1
	ADDPS     X3, X2
	SUBPS     X3, X1
	SUBPS     X3, X2
	CVTTPS2PL X1, X1
	CVTTPS2PL X2, X2
	PACKSSLW  X2, X1
	MOVUPS    X1, (DI)(AX*2)
	ADDQ      $8, AX

test:
	CMPQ AX, CX
	JLT  next
	RET

// func dot(x, y []float32) float32
TEXT ·dot(SB), NOSPLIT, $0-52
	MOVQ  x_base+0(FP), DI
	MOVQ  x_len+8(FP), CX
	MOVQ  y_base+24(FP), SI
	XORPS X0, X0
	XORQ  AX, AX
	JMP   test

next:
	MOVUPS (DI)(AX*4), X1
	MOVUPS (SI)(AX*4), X2
	MOVUPS 16(DI)(AX*4), X3
	MOVUPS 16(SI)(AX*4), X4
	MULPS  X2, X1
	MULPS  X4, X3
	ADDPS  X1, X0
	ADDPS  X3, X0
	ADDQ   $8, AX

test:
	CMPQ AX, CX
	JLT  next

	// The four sums one after the other.
	PSHUFD $1, X0, X1
	PSHUFD $2, X0, X2
	PSHUFD $3, X0, X3
	ADDSS  X1, X0
	ADDSS  X2, X0
	ADDSS  X3, X0
	MOVSS  X0, ret+48(FP)
	RET

// func largestMagnitude(x []float32) float32
TEXT ·largestMagnitude(SB), NOSPLIT, $0-28
	MOVQ  x_base+0(FP), DI
	MOVQ  x_len+8(FP), CX
	MOVL  $0x7FFFFFFF, AX // all bits but the sign
	MOVQ  AX, X2
	ALL(X2)
	XORPS X0, X0
	XORPS X1, X1
	XORQ  AX, AX
	JMP   test

next:
	MOVUPS (DI)(AX*4), X3
	MOVUPS 16(DI)(AX*4), X4
	ANDPS  X2, X3
	ANDPS  X2, X4
	MAXPS  X3, X0
	MAXPS  X4, X1
	ADDQ   $8, AX

test:
	CMPQ AX, CX
	JLT  next
	MAXPS  X1, X0
	PSHUFD $0x4E, X0, X1
	MAXPS  X1, X0
	PSHUFD $1, X0, X1
	MAXPS  X1, X0
	MOVSS  X0, ret+24(FP)
	RET
